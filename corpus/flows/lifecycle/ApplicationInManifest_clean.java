// about       The class that would read the identifier is not named in the manifest and never made.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.app.Application;
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onStart() {
    super.onStart();
    // Null, unless the application's onCreate has been called.
    Log.i("main", "started on " + App.id);
  }

  public static class App extends Application {
    static String id;

    @Override
    public void onCreate() {
      super.onCreate();
      id = Settings.Secure.getString(getContentResolver(), "android_id");
    }
  }
}
