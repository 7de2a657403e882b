// about       The new thread inherits the value that this thread has put into the variable.
// leak        DEV_IMEI log
package cn.example.flow;

import android.app.Activity;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  private static final ThreadLocal<String> ID = new InheritableThreadLocal<String>();

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
