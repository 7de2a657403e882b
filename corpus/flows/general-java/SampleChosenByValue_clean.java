// about       One of two constants is chosen by whether there is a value.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String card = phone.getSimSerialNumber();
    // Two constants.
    String text = card != null ? "a card" : "no card";
    SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
  }
}
