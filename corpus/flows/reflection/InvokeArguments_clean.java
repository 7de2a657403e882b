// about       Of the two arguments given by reflection the method sends the harmless one.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Method;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    try {
      Method note = getClass().getMethod("note", String.class, String.class);
      note.invoke(this, "started", phone.getDeviceId());
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }

  public void note(String event, String device) {
    // The first argument is a constant, the second the device.
    Log.i("flow", "last: " + event);
  }
}
