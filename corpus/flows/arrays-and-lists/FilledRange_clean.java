// about       Arrays.fill puts the value into the places from 0 up to 2, which is not among them.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Arrays;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    String[] row = new String[4];
    Arrays.fill(row, "free");
    Arrays.fill(row, 0, 2, phone.getLine1Number());
    // Place 2 is the first that was not.
    Log.d("Row", row[2]);
  }
}
