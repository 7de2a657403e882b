// about       onActivityCreated is called from super.onCreate, and the field is set after that only.
// clean       -
// application cn.example.flow.MainActivity$App
package cn.example.flow;

import android.app.Activity;
import android.app.Application;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private String id = "none";

  @Override
  protected void onCreate(Bundle state) {
    // The listeners of the application hear of it in the middle of this method.
    super.onCreate(state);
    id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    setTitle(id);
  }

  public static class App extends Application
      implements Application.ActivityLifecycleCallbacks {
    @Override
    public void onCreate() {
      super.onCreate();
      registerActivityLifecycleCallbacks(this);
    }

    @Override
    public void onActivityCreated(Activity activity, Bundle state) {
      String id = ((MainActivity) activity).id;
      SmsManager.getDefault().sendTextMessage("5550100", null, id, null, null);
    }

    @Override
    public void onActivityStarted(Activity activity) {}

    @Override
    public void onActivityResumed(Activity activity) {}

    @Override
    public void onActivityPaused(Activity activity) {}

    @Override
    public void onActivityStopped(Activity activity) {}

    @Override
    public void onActivitySaveInstanceState(Activity activity, Bundle state) {}

    @Override
    public void onActivityDestroyed(Activity activity) {}
  }
}
