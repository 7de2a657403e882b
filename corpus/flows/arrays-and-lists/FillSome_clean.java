// about       Part of an array is overwritten, and the value with it.
// clean       -
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
    Arrays.fill(all, 1, 3, "none");
    SmsManager.getDefault().sendTextMessage("10690000", null, all[2], null, null);
  }
}
