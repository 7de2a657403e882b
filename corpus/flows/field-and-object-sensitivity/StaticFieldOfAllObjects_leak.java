// about       The field is static: what one object stores, the other object reads.
// leak        DEV_ICCID log
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static class Slot {
    // One for all slots.
    private static String code = "none";

    void store(String text) {
      code = text;
    }

    String read() {
      return code;
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Slot used = new Slot();
    Slot free = new Slot();
    used.store(phone.getSimSerialNumber());
    Log.i("Slots", "free slot: " + free.read());
  }
}
