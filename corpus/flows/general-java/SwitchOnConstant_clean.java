// about       The only mode that is ever passed on chooses the branch with a constant.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  private static final int MODE_NUMBER = 10;
  private static final int MODE_NAME = 20;

  private String choose(int mode, TelephonyManager phone) {
    switch (mode) {
      case MODE_NUMBER:
        return phone.getLine1Number();
      case MODE_NAME:
        return "my phone";
      default:
        return "nothing";
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    // The branch with the number is never taken.
    Log.i("Mode", choose(MODE_NAME, phone));
  }
}
