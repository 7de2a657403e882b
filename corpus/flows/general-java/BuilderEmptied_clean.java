// about       A builder is emptied after the value was appended; then a constant is appended.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private final StringBuilder line = new StringBuilder();

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    line.append(phone.getSubscriberId());
    // Emptied last.
    line.setLength(0);
    line.append(" ready");
    SmsManager.getDefault().sendTextMessage("+15550100", null, line.toString(), null, null);
  }
}
