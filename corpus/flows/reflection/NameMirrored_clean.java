// about       The name that is written backwards is that of a method that only shows the text.
// clean       -
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
    String name = new StringBuilder("WOHS").reverse().toString().toLowerCase();
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
