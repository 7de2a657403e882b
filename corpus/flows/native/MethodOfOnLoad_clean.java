// about       JNI_OnLoad looks up two methods; a native method calls the one that does nothing with its text.
// clean       -
// native      MethodOfOnLoad_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("MethodOfOnLoad_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    deliver(phone.getSubscriberId());
  }

  private static native void deliver(String subscriber);

  // Called by native code only.
  static void log(String line) {
    Log.i("flow", line);
  }

  // Called by native code only.
  static void count(String line) {
    if (line.length() > 3) Log.i("flow", "long");
  }
}
