// about       The number is replaced only where the network's name is that of an emulator.
// leak        PHONE_NUMBER log
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
    }
    Log.i("flow", "number " + number);
  }
}
