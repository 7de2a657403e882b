// about       A constant that is a number is parsed: the catch block, which would log, never runs.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String id = phone.getDeviceId();
    try {
      // The constant.
      int version = Integer.parseInt("71");
      Log.i("flow", "version " + version);
    } catch (NumberFormatException e) {
      Log.w("flow", "on " + id, e);
    }
  }
}
