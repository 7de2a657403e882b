// about       Native code prints its first argument to the log.
// leak        DEV_IMEI log
// native      NativeLog_leak.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("NativeLog_leak");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    trace(String.valueOf(phone.getDeviceId()), "started");
  }

  private native void trace(String device, String event);
}
