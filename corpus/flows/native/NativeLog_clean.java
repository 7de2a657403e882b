// about       Native code prints its second argument to the log.
// clean       -
// native      NativeLog_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("NativeLog_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    trace(String.valueOf(phone.getDeviceId()), "started");
  }

  private native void trace(String device, String event);
}
