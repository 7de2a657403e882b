// about       The thread's run is overridden without the inherited one: the task is never run.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onResume() {
    super.onResume();
    final String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSimSerialNumber();
    Runnable task = new Runnable() {
      @Override
      public void run() {
        Log.i("task", "runs for " + id);
      }
    };
    new Thread(task) {
      @Override
      public void run() {
        // It is Thread.run that calls the task.
        Log.i("thread", "ends");
      }
    }.start();
  }
}
