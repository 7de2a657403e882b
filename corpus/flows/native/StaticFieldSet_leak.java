// about       Native code stores the value into a static field, which Java writes to the log.
// leak        PHONE_NUMBER log
// native      StaticFieldSet_leak.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("StaticFieldSet_leak");
  }

  static String number = "none";
  static String other = "none";

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    share(String.valueOf(phone.getLine1Number()));
    Log.i("flow", "number " + number);
  }

  private static native void share(String value);
}
