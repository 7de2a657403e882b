// about       Set in onStop, logged in onRestart of the same object.
// leak        PHONE_NUMBER log
package cn.example.flow;

import android.app.Activity;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  private String number = "nobody";

  @Override
  protected void onRestart() {
    super.onRestart();
    Log.i("main", "back again: " + number);
  }

  @Override
  protected void onStop() {
    // onRestart follows onStop, never onDestroy.
    number = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getLine1Number();
    super.onStop();
  }
}
