// about       The value is logged where the model is on no list of emulators.
// leak        DEV_ANDROIDID log
package cn.example.flow;

import android.app.Activity;
import android.os.Build;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity {
  private static final String[] EMULATORS = {"sdk", "google_sdk", "Emulator", "Android SDK"};

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    if (isEmulator()) {
      return;
    }
    // The model is the same as above.
    if (!isEmulator()) {
      Log.i("flow", "id " + id);
    }
  }

  private static boolean isEmulator() {
    for (String name : EMULATORS) {
      if (Build.MODEL.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
