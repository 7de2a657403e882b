// about       The same Method; the object is of the super class itself, which does not send.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Method;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    // What runs depends on the object's class.
    Channel channel = new Channel();
    try {
      Method deliver = Channel.class.getMethod("deliver", String.class);
      deliver.invoke(channel, phone.getSimSerialNumber());
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}

class Channel {
  public void deliver(String text) {
    Log.i("flow", "delivered nothing");
  }
}

class SmsChannel extends Channel {
  @Override
  public void deliver(String text) {
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}
