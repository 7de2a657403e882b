// about       The part that the next instance reads of the object handed over holds no identifier.
// clean       -
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
      Log.i("main", "taken over: " + before.note);
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
