// about       On a battery like a phone's the value is masked in one way, else in another.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.content.IntentFilter;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    IntentFilter filter = new IntentFilter(Intent.ACTION_BATTERY_CHANGED);
    Intent battery = registerReceiver(null, filter);
    boolean real = battery != null && battery.getIntExtra("temperature", 0) != 0;
    Log.i("flow", "id " + masked(phone.getDeviceId(), real));
  }

  private static String masked(String text, boolean real) {
    if (real) {
      // What a phone gets.
      return "******";
    }
    return "none";
  }
}
