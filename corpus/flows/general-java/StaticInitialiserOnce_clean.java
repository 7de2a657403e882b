// about       A class is initialised before the value is stored, and that happens once only.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static String owner = "nobody";

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    // The first use of Defaults: its initialiser runs here, once in the life of the process.
    Defaults.prepare();
    owner = phone.getDeviceId();
    Log.i("Defaults", Defaults.LABEL);
  }
}

class Defaults {
  static final String LABEL;

  static {
    LABEL = "made for " + MainActivity.owner;
  }

  static void prepare() {}
}
