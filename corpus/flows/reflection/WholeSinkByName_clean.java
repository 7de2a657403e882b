// about       The manager of messages is told by name to cut the text in parts; nothing is sent.
// clean       -
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
    try {
      Class<?> manager = Class.forName("android.telephony.SmsManager");
      Object sender = manager.getMethod("getDefault").invoke(null);
      // The name decides what becomes of the text.
      Class<?>[] types = {String.class};
      Method cut = manager.getMethod("divideMessage", types);
      cut.invoke(sender, "id " + id);
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}
