// about       The value is in the message of an exception of which only the class's name is sent.
// clean       -
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
      // Only what kind of error it is.
      text = e.getClass().getName();
    }
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
