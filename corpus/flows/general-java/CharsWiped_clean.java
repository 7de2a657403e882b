// about       The array is wiped before a string is made of the characters.
// clean       -
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
    // Wiped in time.
    Arrays.fill(chars, '*');
    String text = new String(chars);
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
