// about       Set in onResume, logged in onStop, forgotten in onDestroy.
// leak        DEV_IMSI log
package cn.example.flow;

import android.app.Activity;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  private String id;

  @Override
  protected void onResume() {
    super.onResume();
    id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSubscriberId();
    setTitle(id);
  }

  // onDestroy is too late to forget it, onPause is in time.
  @Override
  protected void onDestroy() {
    super.onDestroy();
    id = "";
  }

  @Override
  protected void onStop() {
    Log.i("main", "in the background: " + id);
    super.onStop();
  }
}
