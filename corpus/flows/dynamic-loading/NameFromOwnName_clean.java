// about       The name of the class to load is made from the activity's own name; the class logs a constant.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String own = getClass().getName();
    // The end of the name is replaced.
    String name = own.substring(0, own.lastIndexOf('.') + 1) + "Keeper";
    try {
      Plug plug = (Plug) getClassLoader().loadClass(name).newInstance();
      plug.take(phone.getSimSerialNumber());
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}

abstract class Plug {
  String text = "";

  abstract void take(String text);
}

class Teller extends Plug {
  @Override
  void take(String text) {
    this.text = text;
    Log.i("flow", "took " + this.text);
  }
}

class Keeper extends Plug {
  @Override
  void take(String text) {
    Log.i("flow", "took " + this.text);
  }
}
