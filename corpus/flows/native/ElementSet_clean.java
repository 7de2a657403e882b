// about       Native code puts another text into an array of texts; Java logs the element.
// clean       -
// native      ElementSet_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("ElementSet_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String[] lines = new String[2];
    fill(lines, phone.getDeviceId(), "main");
    Log.i("flow", lines[1]);
  }

  private static native void fill(String[] lines, String device, String screen);
}
