// about       Field.set writes another field than the one that is sent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.lang.reflect.Field;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Card card = new Card();
    try {
      // The field that is set.
      Field field = Card.class.getDeclaredField("owner");
      field.setAccessible(true);
      field.set(card, phone.getLine1Number());
    } catch (ReflectiveOperationException e) {
      return;
    }
    SmsManager.getDefault().sendTextMessage("10690000", null, "card " + card.note, null, null);
  }
}

class Card {
  String note = "blank";
  String owner = "nobody";
}
