// about       The second activity logs the static field, which still holds the identifier.
// leak        DEV_ICCID log
// activity    cn.example.flow.MainActivity$Second
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Box.text = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSimSerialNumber();
    setTitle(Box.text);
    // Nothing of another component runs before the end of this method.
    startActivity(new Intent(this, Second.class));
  }

  public static class Second extends Activity {
    @Override
    protected void onResume() {
      super.onResume();
      Log.i("second", "box: " + Box.text);
    }
  }
}

class Box {
  static String text = "";
}
