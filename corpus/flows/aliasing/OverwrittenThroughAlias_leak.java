// about       Only a copy of the note is overwritten, the note that is sent keeps its text.
// leak        DEV_ICCID log
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static class Note {
    String text;

    Note(String text) {
      this.text = text;
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Note note = new Note(phone.getSimSerialNumber());
    Note view = new Note(note.text);
    // Changes the copy only.
    view.text = "none";
    Log.i("Notes", note.text);
  }
}
