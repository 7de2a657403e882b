// about       An object that writes itself writes both fields and reads them in the same order.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ObjectOutputStream out = new ObjectOutputStream(bytes);
      out.writeObject(new Card("me", phone.getDeviceId()));
      out.close();
      ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
      Card card = (Card) in.readObject();
      SmsManager.getDefault().sendTextMessage("10690000", null, card.number, null, null);
    } catch (IOException | ClassNotFoundException e) {
      finish();
    }
  }
}

class Card implements Externalizable {
  String name;
  String number;

  public Card() {}

  Card(String name, String number) {
    this.name = name;
    this.number = number;
  }

  @Override
  public void writeExternal(ObjectOutput out) throws IOException {
    out.writeUTF(name);
    out.writeUTF(number);
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException {
    name = in.readUTF();
    number = in.readUTF();
  }
}
