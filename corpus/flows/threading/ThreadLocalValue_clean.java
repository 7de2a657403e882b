// about       The variable is empty in the new thread: each thread has a value of its own.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  private static final ThreadLocal<String> ID = new ThreadLocal<String>();

  @Override
  protected void onResume() {
    super.onResume();
    ID.set(((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
    setTitle(ID.get());
    new Thread() {
      @Override
      public void run() {
        // Not the thread that has set it.
        Log.i("worker", "works for " + ID.get());
      }
    }.start();
  }
}
