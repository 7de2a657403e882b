// about       The private method of that name in the class itself is looked up, which keeps the value.
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
    try {
      Object job = new Late();
      Method take = job.getClass().getDeclaredMethod("take", String.class);
      take.setAccessible(true);
      take.invoke(job, phone.getDeviceId());
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}

class Early {
  private void take(String text) {
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}

class Late extends Early {
  private String last;

  private void take(String text) {
    last = text;
  }
}
