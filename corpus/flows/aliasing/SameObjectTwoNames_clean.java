// about       The second local name means an object of its own.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static class Note {
    String text = "empty";
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Note first = new Note();
    // Another object of the same class.
    Note second = new Note();
    first.text = phone.getDeviceId();
    SmsManager.getDefault().sendTextMessage("+15550100", null, second.text, null, null);
  }
}
