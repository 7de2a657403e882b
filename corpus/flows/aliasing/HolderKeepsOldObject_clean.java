// about       The local is bound to a new note before it is filled; the envelope keeps the old one.
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

  static class Envelope {
    Note note;
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Note note = new Note();
    Envelope envelope = new Envelope();
    envelope.note = note;
    // From here on the local means another note than the envelope's.
    note = new Note();
    note.text = phone.getSubscriberId();
    SmsManager.getDefault().sendTextMessage("+15550100", null, envelope.note.text, null, null);
  }
}
