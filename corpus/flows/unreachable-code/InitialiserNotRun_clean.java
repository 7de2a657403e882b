// about       A class's initialiser would log; only a constant of the class is read, which does not run it.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static String id;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    id = phone.getDeviceId();
    // A field, or a constant that the compiler copies here.
    setTitle(Warm.TITLE);
  }
}

class Warm {
  static final String TITLE = "Start";
  static String title = "Start";

  static {
    Log.i("flow", "warm " + MainActivity.id);
  }
}
