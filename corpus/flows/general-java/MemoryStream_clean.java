// about       The stream is emptied before it is read as a text.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    ByteArrayOutputStream memory = new ByteArrayOutputStream();
    OutputStream out = memory;
    try {
      out.write(phone.getDeviceId().getBytes());
      memory.reset();
    } catch (IOException e) {
      finish();
      return;
    }
    SmsManager.getDefault().sendTextMessage("10690000", null, out.toString(), null, null);
  }
}
