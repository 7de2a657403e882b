// about       A method throws for each name; what is behind the call never runs.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String card = phone.getSimSerialNumber();
    try {
      check("card");
      SmsManager.getDefault().sendTextMessage("10690000", null, card, null, null);
    } catch (IllegalArgumentException e) {
      setTitle(e.getMessage());
    }
  }

  private static void check(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("no name");
    }
    // And in any other case.
    throw new IllegalArgumentException("not supported: " + name);
  }
}
