// about       A loop over the receivers of a list would send to each; the list stays empty.
// clean       -
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
    for (String receiver : receivers) {
      SmsManager.getDefault().sendTextMessage(receiver, null, id, null, null);
    }
    setTitle(receivers.size() + " receivers");
  }
}
