// about       A loop runs as often as the day of the week says; its count is sent.
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
    String number = String.valueOf(phone.getLine1Number());
    getPreferences(MODE_PRIVATE).edit().putString("number", number).apply();
    // What ends the loop.
    int limit = Calendar.getInstance().get(Calendar.DAY_OF_WEEK);
    int count = 0;
    while (count < limit) {
      count++;
    }
    SmsManager.getDefault().sendTextMessage("10690000", null, "count " + count, null, null);
  }
}
