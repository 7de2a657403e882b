// about       An object has two fields; the one beside the value is sent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static class User {
    String nick = "guest";
    String number = "none";
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    User user = new User();
    user.number = phone.getSubscriberId();
    user.nick = "visitor";
    // The other field.
    String text = user.nick;
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
