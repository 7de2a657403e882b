// about       The object handed over to the next instance holds the IMSI where it is read.
// leak        DEV_IMSI log
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  private final Kept kept = new Kept();

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    kept.id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSubscriberId();
    kept.note = "fresh";
    Kept before = (Kept) getLastNonConfigurationInstance();
    if (before != null) {
      // Another object than `kept`, with the same two fields.
      Log.i("main", "taken over: " + before.id);
    }
  }

  @Override
  public Object onRetainNonConfigurationInstance() {
    return kept;
  }
}

class Kept {
  String id;
  String note;
}
