// about       A static field set in onDestroy is logged when the activity is made again in the same process.
// leak        DEV_IMEI log
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  // An instance does not outlive onDestroy, a class does.
  private static String last;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    if (last != null) {
      Log.i("main", "welcome back, " + last);
    }
  }

  @Override
  protected void onDestroy() {
    last = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    super.onDestroy();
  }
}
