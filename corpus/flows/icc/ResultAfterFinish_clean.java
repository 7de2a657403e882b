// about       The second activity sets its result after it has finished: too late, the first gets none.
// clean       -
// activity    cn.example.flow.MainActivity$Picker
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

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
      Log.i("main", "picked " + data.getStringExtra("id"));
    }
  }

  public static class Picker extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      Intent data = new Intent();
      data.putExtra("id", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
      // finish hands over the result that is set by then.
      finish();
      setResult(RESULT_OK, data);
    }
  }
}
