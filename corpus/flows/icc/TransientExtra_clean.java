// about       A serialized object travels in the intent without the field that is marked transient.
// clean       -
// activity    cn.example.flow.MainActivity$Second
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.io.Serializable;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Card card = new Card();
    card.id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    card.note = "hello";
    startActivity(new Intent(this, Second.class).putExtra("card", card));
  }

  public static class Second extends Activity {
    @Override
    protected void onStart() {
      super.onStart();
      Card card = (Card) getIntent().getSerializableExtra("card");
      String text = card.note + " " + card.id;
      SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
    }
  }
}

class Card implements Serializable {
  // The receiver gets a copy made of the bytes.
  transient String id;
  String note;
}
