// about       The constructor picked by its parameter type keeps the value, which is then written out.
// leak        DEV_IMSI file
// permission  android.permission.WRITE_EXTERNAL_STORAGE
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.os.Environment;
import android.telephony.TelephonyManager;
import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import java.lang.reflect.Constructor;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    try {
      // The parameter type decides which of the two constructors runs.
      Constructor<Ticket> made = Ticket.class.getConstructor(String.class);
      Ticket ticket = made.newInstance(phone.getSubscriberId());
      File file = new File(Environment.getExternalStorageDirectory(), "ticket.txt");
      FileWriter writer = new FileWriter(file);
      writer.write(ticket.text());
      writer.close();
    } catch (ReflectiveOperationException e) {
      finish();
    } catch (IOException e) {
      finish();
    }
  }
}

class Ticket {
  private final String holder;

  public Ticket(String holder) {
    this.holder = holder;
  }

  public Ticket(CharSequence title) {
    this.holder = "anonymous";
  }

  String text() {
    return "ticket of " + holder;
  }
}
