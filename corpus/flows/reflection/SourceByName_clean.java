// about       The method called by its name is the app's own, of the other object in the array.
// clean       -
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
    int place = 1;
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
