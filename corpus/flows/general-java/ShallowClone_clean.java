// about       clone() copies the note, too: filling the original's note does not fill the clone's.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static class Note {
    String text = "empty";
  }

  static class Folder implements Cloneable {
    Note note = new Note();

    @Override
    public Folder clone() {
      try {
        Folder copy = (Folder) super.clone();
        // The copy gets a note of its own.
        copy.note = new Note();
        copy.note.text = note.text;
        return copy;
      } catch (CloneNotSupportedException e) {
        throw new AssertionError();
      }
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Folder folder = new Folder();
    Folder copy = folder.clone();
    folder.note.text = phone.getSimSerialNumber();
    SmsManager.getDefault().sendTextMessage("+15550100", null, copy.note.text, null, null);
  }
}
