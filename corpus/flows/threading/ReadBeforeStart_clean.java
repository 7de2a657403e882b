// about       The box is read before the thread that fills it is started.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.concurrent.CountDownLatch;

public class MainActivity extends Activity {
  @Override
  protected void onResume() {
    super.onResume();
    final Box box = new Box();
    final CountDownLatch filled = new CountDownLatch(1);
    Thread worker = new Thread(new Runnable() {
      @Override
      public void run() {
        box.text = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getLine1Number();
        filled.countDown();
      }
    });
    // The box is new; it can only be full once the thread has run.
    Log.i("main", "box: " + box.text);
    worker.start();
    try {
      filled.await();
    } catch (InterruptedException e) {
      return;
    }
    setTitle(box.text);
  }
}

class Box {
  volatile String text = "empty";
}
