// about       A thread of the native code writes another part of the structure that it is given to the log.
// clean       -
// native      NativeThread_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("NativeThread_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    later(phone.getDeviceId(), "main");
  }

  private static native void later(String device, String screen);
}
