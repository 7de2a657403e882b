// about       A method returns early on all runs but the first; what it logs afterwards says nothing of the value.
// clean       -
// option      --implicit
package cn.example.flow;

import android.app.Activity;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String subscriber = phone.getSubscriberId();
    getPreferences(MODE_PRIVATE).edit().putString("subscriber", subscriber).apply();
    SharedPreferences runs = getSharedPreferences("runs", MODE_PRIVATE);
    boolean opened = runs.getBoolean("opened", false);
    runs.edit().putBoolean("opened", true).apply();
    // What makes it return.
    if (opened) {
      return;
    }
    Log.i("flow", "not one of ours");
  }
}
