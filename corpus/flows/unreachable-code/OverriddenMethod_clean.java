// about       The method that would send is overridden; no object of the class itself is made.
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
    Desk desk = new QuietDesk();
    desk.receive(phone.getDeviceId());
  }
}

class Desk {
  void receive(String text) {
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}

class QuietDesk extends Desk {
  private int received;

  @Override
  void receive(String text) {
    received++;
  }
}
