// about       The key that is asked for is put together at run time; it is another key.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.HashMap;
import java.util.Map;

public class MainActivity extends Activity {
  private static String key(String group, String name) {
    return group + "." + name;
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Map<String, String> values = new HashMap<String, String>();
    values.put("device.id", phone.getDeviceId());
    values.put("device.theme", "dark");
    values.put("app.id", "flow");
    // "app.id"
    String text = values.get(key("app", "id"));
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
