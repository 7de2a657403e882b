// about       An anonymous class fills the captured object before it is logged.
// leak        DEV_IMEI log
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static class Note {
    String text = "empty";
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    final TelephonyManager phone =
        (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    final Note note = new Note();
    Runnable fill = new Runnable() {
      @Override
      public void run() {
        note.text = phone.getDeviceId();
      }
    };
    // Filled through the captured name, then read here.
    fill.run();
    Log.i("Notes", note.text);
  }
}
