// about       An index made of the value may be out of bounds; the catch block changes what is logged.
// leak        DEV_IMEI log
// option      --implicit
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String imei = phone.getDeviceId();
    getPreferences(MODE_PRIVATE).edit().putString("id", imei).apply();
    // The index.
    int index = imei == null ? 0 : imei.charAt(imei.length() - 1) - '0';
    boolean[] seats = new boolean[5];
    String row = "front";
    try {
      seats[index] = true;
    } catch (ArrayIndexOutOfBoundsException e) {
      row = "back";
    }
    Log.i("flow", "row " + row);
  }
}
