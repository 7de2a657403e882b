// about       The set is cleared before the value is added.
// leak        PHONE_NUMBER log
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.LinkedHashSet;
import java.util.Set;

public class MainActivity extends Activity {
  private final Set<String> numbers = new LinkedHashSet<String>();

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    numbers.clear();
    // Added after the clearing.
    numbers.add(phone.getLine1Number());
    numbers.add("100");
    Log.i("Numbers", numbers.toString());
  }
}
