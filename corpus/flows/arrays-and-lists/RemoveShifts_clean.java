// about       Removing the first element moves the value away from the place that is sent.
// clean       -
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
    lines.add(phone.getDeviceId());
    lines.add("body");
    lines.add("foot");
    lines.remove(0);
    // "head" is gone, so "body" is number 1 now and the value number 0.
    SmsManager.getDefault().sendTextMessage("+15550100", null, lines.get(1), null, null);
  }
}
