// about       A screen that only the app itself can open for a result gives the IMEI back.
// clean       -
// activity    cn.example.flow.MainActivity$Ask
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    startActivityForResult(new Intent(this, Ask.class), 1);
  }

  // Who can open it is written in the manifest only.
  public static class Ask extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
      setResult(RESULT_OK, new Intent().putExtra("id", phone.getDeviceId()));
      finish();
    }
  }
}
