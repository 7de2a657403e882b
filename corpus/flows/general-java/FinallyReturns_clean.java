// about       `finally` returns the changed local in place of the value.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  private static String read(TelephonyManager phone) {
    String text = "unread";
    try {
      text = phone.getSubscriberId();
      return text;
    } finally {
      text = "closed";
      // This `return` replaces the one above.
      return text;
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Log.i("Reader", "read " + read(phone));
  }
}
