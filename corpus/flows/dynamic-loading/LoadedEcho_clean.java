// about       A loaded class gives a constant back; the app sends what comes back.
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
    String text = "";
    try {
      // The class that is loaded.
      Class<?> type = loader.loadClass("cn.example.flow.Hidden");
      Converter converter = (Converter) type.getDeclaredConstructor().newInstance();
      text = converter.convert("i" + phone.getSubscriberId());
    } catch (ReflectiveOperationException e) {
      finish();
    }
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}

interface Converter {
  String convert(String text);
}

class UpperCase implements Converter {
  @Override
  public String convert(String text) {
    return text.toUpperCase();
  }
}

class Hidden implements Converter {
  @Override
  public String convert(String text) {
    return text.isEmpty() ? "-" : "hidden";
  }
}
