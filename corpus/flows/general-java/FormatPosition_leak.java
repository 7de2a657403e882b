// about       The format asks for the argument with the value by its number.
// leak        DEV_IMEI log
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
    // Argument 1 is the id.
    String text = String.format(Locale.US, "%2$s=%1$s", id, "key");
    Log.i("Format", text);
  }
}
