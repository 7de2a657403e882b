// about       A subclass hides a field of the same name; the subclass's own field is sent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static class Device {
    String label = "device";
  }

  static class Tablet extends Device {
    String label = "tablet";
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Tablet tablet = new Tablet();
    Device device = tablet;
    device.label = phone.getDeviceId();
    // Tablet.label, another field of the same object.
    String text = tablet.label;
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
