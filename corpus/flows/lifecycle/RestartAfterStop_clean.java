// about       Set in onDestroy, after which the same object is never started again.
// clean       -
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
  protected void onDestroy() {
    // onRestart follows onStop, never onDestroy.
    number = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getLine1Number();
    super.onDestroy();
  }
}
