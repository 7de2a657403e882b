// about       The format asks for the other argument by its number, twice.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Locale;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    String id = phone.getDeviceId();
    // Argument 1, the id, is not printed.
    String text = String.format(Locale.US, "%2$s=%2$s", id, "key");
    Log.i("Format", text);
  }
}
