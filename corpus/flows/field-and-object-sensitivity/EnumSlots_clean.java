// about       Each constant of an enum has a field; that of the other constant is logged.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  enum Slot {
    DEVICE,
    THEME;

    String text = "none";
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Slot.DEVICE.text = phone.getDeviceId();
    Slot.THEME.text = "dark";
    // The constant with the theme.
    Slot slot = Slot.THEME;
    Log.i("Slots", slot + "=" + slot.text);
  }
}
