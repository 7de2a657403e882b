// about       Parent and child point to each other; the way round the ring ends at the child.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static class Panel {
    Panel parent;
    Panel child;
    String title = "untitled";
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Panel outer = new Panel();
    Panel inner = new Panel();
    outer.child = inner;
    inner.parent = outer;
    outer.title = phone.getDeviceId();
    // Ends at the inner panel.
    Panel reached = inner.parent.child.parent.child;
    Log.i("Panels", reached.title);
  }
}
