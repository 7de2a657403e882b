// about       A row of a two-dimensional array has a second name; another row holds the value.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    String[][] grid = {{"a0", "a1"}, {"b0", "b1"}};
    // Not the row that is written below.
    String[] row = grid[0];
    grid[1][0] = phone.getSubscriberId();
    Log.d("Grid", row[0] + row[1]);
  }
}
