// about       The list is turned round, and the value comes last.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    List<String> list = new ArrayList<String>();
    list.add(phone.getDeviceId());
    list.add("middle");
    list.add("none");
    Collections.reverse(list);
    SmsManager.getDefault().sendTextMessage("10690000", null, list.get(0), null, null);
  }
}
