// about       Native code keeps two texts in the parts of a structure and gives the second back later.
// clean       -
// native      StructKept_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("StructKept_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    keep(phone.getSubscriberId(), "main");
    Log.i("flow", "kept " + kept());
  }

  private static native void keep(String subscriber, String screen);

  private static native String kept();
}
