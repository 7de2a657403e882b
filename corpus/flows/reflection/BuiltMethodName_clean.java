// about       The method's name is put together from a field and a constant; it does not use its argument.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.lang.reflect.Method;

public class MainActivity extends Activity {
  private String verb;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    verb = "send";
    try {
      // The end of the name decides.
      String name = new StringBuilder(verb).append("Greeting").toString();
      Method method = MainActivity.class.getDeclaredMethod(name, String.class);
      method.invoke(this, phone.getSubscriberId());
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }

  private void sendSubscriber(String value) {
    SmsManager.getDefault().sendTextMessage("10690000", null, "subscriber " + value, null, null);
  }

  private void sendGreeting(String value) {
    SmsManager.getDefault().sendTextMessage("10690000", null, "hello", null, null);
  }
}
