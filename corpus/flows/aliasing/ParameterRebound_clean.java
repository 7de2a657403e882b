// about       The callee overwrites the text of the object that it was given.
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

  private static void reset(Note note) {
    // The parameter means the caller's object here.
    note.text = "none";
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Note note = new Note();
    note.text = phone.getSubscriberId();
    reset(note);
    SmsManager.getDefault().sendTextMessage("+15550100", null, note.text, null, null);
  }
}
