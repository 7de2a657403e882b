// about       The declared type is Object: the overload that logs all of it is called.
// leak        DEV_ANDROIDID log
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
    // The compiler chooses show(Object).
    Object id = Settings.Secure.getString(getContentResolver(), "android_id");
    show(id);
  }
}
