// about       Native code looks up the static Java method that logs and calls it with the value.
// leak        DEV_ANDROIDID log
// native      CallbackName_leak.c
package cn.example.flow;

import android.app.Activity;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("CallbackName_leak");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Hooks.kept = getPreferences(MODE_PRIVATE);
    Hooks.hand_over(Settings.Secure.getString(getContentResolver(), "android_id"));
  }

  static class Hooks {
    static SharedPreferences kept;

    static native void hand_over(String text);

    static void tell(String text) {
      Log.i("flow", "told " + text);
    }

    static void keep(String text) {
      kept.edit().putString("text", text).apply();
    }
  }
}
