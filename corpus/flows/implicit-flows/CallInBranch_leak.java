// about       A constant is sent only where the value has a certain form: that it is sent says something.
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
    String number = phone.getLine1Number();
    if ("".equals(number)) {
      // Inside the branch.
      keep("no number");
      greet();
    }
  }

  private void keep(String state) {
    getPreferences(MODE_PRIVATE).edit().putString("state", state).apply();
  }

  private void greet() {
    SmsManager.getDefault().sendTextMessage("10690000", null, "hello", null, null);
  }
}
