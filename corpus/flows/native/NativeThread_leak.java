// about       A thread of the native code writes the value, which it is given in a structure, to the log.
// leak        DEV_IMEI log
// native      NativeThread_leak.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("NativeThread_leak");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    later(phone.getDeviceId(), "main");
  }

  private static native void later(String device, String screen);
}
