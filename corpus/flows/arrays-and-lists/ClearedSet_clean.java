// about       The set is cleared after the value was added, before it is printed.
// clean       -
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
    numbers.add(phone.getLine1Number());
    // Nothing is left in the set.
    numbers.clear();
    numbers.add("100");
    Log.i("Numbers", numbers.toString());
  }
}
