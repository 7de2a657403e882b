// about       The consumer's thread takes from the other queue.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class MainActivity extends Activity {
  private final BlockingQueue<String> ids = new LinkedBlockingQueue<String>();
  private final BlockingQueue<String> words = new LinkedBlockingQueue<String>();

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    // The consumer is given one of two queues.
    new Consumer(words).start();
    ids.add(((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
    words.add("hello");
  }
}

class Consumer extends Thread {
  private final BlockingQueue<String> queue;

  Consumer(BlockingQueue<String> queue) {
    this.queue = queue;
  }

  @Override
  public void run() {
    try {
      String text = queue.take();
      SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
    } catch (InterruptedException e) {
      Log.w("consumer", "interrupted");
    }
  }
}
