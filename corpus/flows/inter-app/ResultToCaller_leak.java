// about       Any app can start the exported activity, and gets the IMEI as its result.
// leak        DEV_IMEI intent
// activity    cn.example.flow.MainActivity$Picker exported
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    startActivityForResult(new Intent(this, Picker.class), 1);
  }

  @Override
  protected void onActivityResult(int request, int result, Intent data) {
    super.onActivityResult(request, result, data);
    if (data != null) {
      setTitle(data.getStringExtra("id"));
    }
  }

  public static class Picker extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      Intent data = new Intent();
      data.putExtra("id", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
      // The result goes to whoever has started this.
      setResult(RESULT_OK, data);
      finish();
    }
  }
}
