// about       A class is initialised after the value was stored and keeps it in a constant.
// leak        DEV_IMEI log
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
    owner = phone.getDeviceId();
    // The first use of Defaults: its initialiser runs here.
    Defaults.prepare();
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
