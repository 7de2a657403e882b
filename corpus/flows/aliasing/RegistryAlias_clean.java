// about       A static field means a session of its own, not the activity's.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity {
  private final Session session = new Session();

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    // The registry gets another session.
    Registry.current = new Session();
    Registry.sign(Settings.Secure.getString(getContentResolver(), "android_id"));
    Log.i("Session", "opened by " + session.owner);
  }
}

class Session {
  String owner = "guest";
}

class Registry {
  static Session current;

  static void sign(String owner) {
    current.owner = owner;
  }
}
