// about       The note is overwritten by its second name before it is written to the log.
// clean       -
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
    Note view = note;
    // Changes the one note that there is.
    view.text = "none";
    Log.i("Notes", note.text);
  }
}
