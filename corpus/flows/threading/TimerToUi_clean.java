// about       The task handed to the main thread has captured the word, not the identifier.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Timer;
import java.util.TimerTask;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    final String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    final String word = "tick";
    setTitle(id);
    new Timer().schedule(new TimerTask() {
      @Override
      public void run() {
        // What the inner task takes along.
        final String text = word;
        runOnUiThread(new Runnable() {
          @Override
          public void run() {
            Log.i("timer", text);
          }
        });
      }
    }, 1000);
  }
}
