// about       The value is logged where no debugger is connected.
// leak        PHONE_NUMBER log
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.os.Debug;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String number = phone.getLine1Number();
    // The check.
    if (!Checks.debugged() && !Checks.lab()) {
      Log.i("flow", "number " + number);
    }
  }
}

class Checks {
  static boolean debugged() {
    return Debug.isDebuggerConnected() || Debug.waitingForDebugger();
  }

  static boolean lab() {
    return false;
  }
}
