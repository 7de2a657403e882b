// about       The inherited callbacks log the name that the subclass gives, which is the title.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Screen {
  @Override
  protected String name() {
    return title;
  }
}

abstract class Screen extends Activity {
  protected String id;
  protected String title = "main";

  protected abstract String name();

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSimSerialNumber();
  }

  // The activity in the manifest inherits all its callbacks and fills in one name.
  @Override
  protected void onStart() {
    super.onStart();
    Log.i("screen", "start of " + name());
  }
}
