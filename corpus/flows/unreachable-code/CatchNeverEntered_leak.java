// about       A constant that is no number is parsed: the catch block logs.
// leak        DEV_IMEI log
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
      int version = Integer.parseInt("7.1");
      Log.i("flow", "version " + version);
    } catch (NumberFormatException e) {
      Log.w("flow", "on " + id, e);
    }
  }
}
