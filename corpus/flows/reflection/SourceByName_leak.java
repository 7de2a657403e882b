// about       The value is read by a method of TelephonyManager that is called by its name.
// leak        DEV_IMEI log
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Object[] owners = {getSystemService(TELEPHONY_SERVICE), new Release()};
    String[] getters = {"getDeviceId", "getChannel"};
    // The same place of both arrays.
    int place = 0;
    try {
      Object owner = owners[place];
      Object value = owner.getClass().getMethod(getters[place]).invoke(owner);
      Log.i("flow", "value " + value);
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}

class Release {
  public String getChannel() {
    return "store";
  }
}
