// about       `finally` changes the local after the value to return was taken from it.
// leak        DEV_IMSI log
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
      // Without a `return` here the value goes out.
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Log.i("Reader", "read " + read(phone));
  }
}
