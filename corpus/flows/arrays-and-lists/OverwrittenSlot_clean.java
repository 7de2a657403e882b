// about       The place with the value is overwritten before it is sent.
// clean       -
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
    // The place of the value.
    hide(words, 1);
    String text = words[0] + " " + words[1];
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
