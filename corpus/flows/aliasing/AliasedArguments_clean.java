// about       The method gets the same object twice only where a constant is written.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static class Slot {
    String text = "empty";
  }

  private static String fill(Slot target, Slot other, String text) {
    target.text = text;
    return other.text;
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    String id = phone.getDeviceId();
    Slot a = new Slot();
    Slot b = new Slot();
    Slot c = new Slot();
    // The first call reads another slot than the one that it writes to.
    String first = fill(a, b, id);
    String second = fill(c, c, "none");
    Log.d("Slots", first + " " + second);
  }
}
