// about       The index is computed from constants; it is the place of the value.
// leak        DEV_IMSI log
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  private static int column(int row, int width) {
    return (row * width + 3) % 5;
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    String[] cells = {"a", "b", "c", "d", "e"};
    cells[2] = phone.getSubscriberId();
    // (2 * 7 + 3) % 5 is 2.
    int place = column(2, 7);
    Log.d("Cells", cells[place]);
  }
}
