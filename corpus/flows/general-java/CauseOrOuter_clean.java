// about       The exception has the value in its text, but the text of its cause is sent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.io.IOException;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    try {
      IOException inner = new IOException("inner");
      throw new IllegalStateException(phone.getDeviceId(), inner);
    } catch (IllegalStateException e) {
      String text = e.getCause().getMessage();
      SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
    }
  }
}
