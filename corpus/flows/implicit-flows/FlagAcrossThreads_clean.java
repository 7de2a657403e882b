// about       A static flag that both branches set is seen by a task, which logs one of two constants.
// clean       -
// option      --implicit
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static volatile boolean ready;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String imei = phone.getDeviceId();
    if (imei == null) {
      setTitle("Tablet");
      ready = true;
    } else {
      // Set in both branches or in this one only.
      ready = true;
    }
    new Handler().post(new Greeting());
  }
}

class Greeting implements Runnable {
  @Override
  public void run() {
    Log.i("flow", MainActivity.ready ? "welcome" : "limited");
  }
}
