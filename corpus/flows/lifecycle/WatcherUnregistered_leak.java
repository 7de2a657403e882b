// about       The application keeps a watcher that reads the title of each activity that stops.
// leak        PHONE_NUMBER log
// application cn.example.flow.MainActivity$App
package cn.example.flow;

import android.app.Activity;
import android.app.Application;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  private String number;

  @Override
  protected void onResume() {
    super.onResume();
    number = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getLine1Number();
  }

  static class Watcher implements Application.ActivityLifecycleCallbacks {
    @Override
    public void onActivityCreated(Activity activity, Bundle state) {}

    @Override
    public void onActivityStarted(Activity activity) {}

    @Override
    public void onActivityResumed(Activity activity) {}

    @Override
    public void onActivityPaused(Activity activity) {}

    @Override
    public void onActivityStopped(Activity activity) {
      Log.i("watcher", "away: " + ((MainActivity) activity).number);
    }

    @Override
    public void onActivitySaveInstanceState(Activity activity, Bundle state) {}

    @Override
    public void onActivityDestroyed(Activity activity) {}
  }

  public static class App extends Application {
    @Override
    public void onCreate() {
      super.onCreate();
      Watcher watcher = new Watcher();
      Watcher spare = new Watcher();
      registerActivityLifecycleCallbacks(watcher);
      // Only what is still registered hears anything.
      unregisterActivityLifecycleCallbacks(spare);
    }
  }
}
