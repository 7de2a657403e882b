// about       From a stack the value is taken second, after what was put on it.
// leak        DEV_IMSI log
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.ArrayDeque;
import java.util.Deque;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Deque<String> stack = new ArrayDeque<String>();
    stack.push("bottom");
    stack.push(phone.getSubscriberId());
    stack.push("top");
    String taken = stack.pop();
    // The second one from the top is the value.
    taken = stack.pop();
    Log.d("Stack", taken + " of " + stack.size());
  }
}
