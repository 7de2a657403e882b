// about       The declared type is String: the overload that logs only the length is called.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity {
  private void show(Object value) {
    Log.d("Show", "object " + value);
  }

  private void show(String value) {
    Log.d("Show", "string of " + value.length());
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    show(Integer.valueOf(3));
    // The compiler chooses show(String).
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    show(id);
  }
}
