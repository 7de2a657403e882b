// about       The box is filled after the end of the thread that sends it.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.SystemClock;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onResume() {
    super.onResume();
    final Box box = new Box();
    Thread worker = new Thread() {
      @Override
      public void run() {
        SystemClock.sleep(200);
        SmsManager.getDefault().sendTextMessage("5550100", null, box.text, null, null);
      }
    };
    worker.start();
    try {
      // join waits for the end of the thread.
      worker.join();
      box.text = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    } catch (InterruptedException e) {
      return;
    }
    setTitle(box.text);
  }
}

class Box {
  volatile String text = "empty";
}
