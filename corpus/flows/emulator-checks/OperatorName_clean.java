// about       The number is replaced in any case, by one of two texts that the network's name chooses.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String number = phone.getLine1Number();
    if ("Android".equalsIgnoreCase(phone.getNetworkOperatorName())) {
      number = "emulator";
    } else {
      // The other branch.
      number = "phone";
    }
    Log.i("flow", "number " + number);
  }
}
