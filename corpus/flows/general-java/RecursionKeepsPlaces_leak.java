// about       Two methods call each other and pass two arguments on; the value comes back.
// leak        DEV_ANDROIDID log
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity {
  private static String even(String id, String name, int rest) {
    // At the end the first of the two.
    return rest <= 0 ? id : odd(name, id, rest - 1);
  }

  private static String odd(String name, String id, int rest) {
    return rest <= 0 ? "odd" : even(id, name, rest - 1);
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    Log.d("Rounds", even(id, "flow", 4));
  }
}
