// about       Native code formats the value into a buffer and prints another text to the log.
// clean       -
// native      FormattedLog_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("FormattedLog_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    start(phone.getDeviceId(), "main");
  }

  private static native void start(String device, String screen);
}
