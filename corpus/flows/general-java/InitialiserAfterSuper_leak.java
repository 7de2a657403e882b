// about       The super constructor calls a method that stores the value; the field keeps it.
// leak        DEV_ICCID sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  abstract static class Message {
    Message(String content) {
      fill(content);
    }

    abstract void fill(String content);
  }

  static class Greeting extends Message {
    // No initialiser: what fill() stored stays.
    String text;

    Greeting(String content) {
      super(content);
    }

    @Override
    void fill(String content) {
      text = content;
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Greeting greeting = new Greeting(phone.getSimSerialNumber());
    SmsManager.getDefault().sendTextMessage("+15550100", null, greeting.text, null, null);
  }
}
