// about       Of two posted tasks the one that sends is taken back before it could run.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private final Handler handler = new Handler();

  private final Runnable report = new Runnable() {
    @Override
    public void run() {
      String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
      SmsManager.getDefault().sendTextMessage("5550100", null, id, null, null);
    }
  };

  private final Runnable greeting = new Runnable() {
    @Override
    public void run() {
      SmsManager.getDefault().sendTextMessage("5550100", null, "hello", null, null);
    }
  };

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    handler.postDelayed(report, 3000);
    handler.postDelayed(greeting, 3000);
    // This is the thread on which both would run: neither has begun.
    handler.removeCallbacks(report);
  }
}
