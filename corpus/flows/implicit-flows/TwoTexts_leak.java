// about       Which of two constants is sent depends on the value.
// leak        DEV_IMEI sms
// option      --implicit
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String imei = phone.getDeviceId();
    String text;
    if (imei != null && imei.startsWith("86")) {
      text = "group a";
    } else {
      // The constant of the other branch.
      text = "group b";
    }
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}
