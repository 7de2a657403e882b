package android.app;

import android.content.ComponentCallbacks;
import android.content.ComponentCallbacks2;
import android.content.Context;
import android.content.ContextWrapper;
import android.content.res.Configuration;
import android.os.Bundle;

public class Application extends ContextWrapper implements ComponentCallbacks2 {
  public Application() { super((Context) null); }
  public interface ActivityLifecycleCallbacks {
    void onActivityCreated(Activity activity, Bundle savedInstanceState);
    void onActivityStarted(Activity activity);
    void onActivityResumed(Activity activity);
    void onActivityPaused(Activity activity);
    void onActivityStopped(Activity activity);
    void onActivitySaveInstanceState(Activity activity, Bundle outState);
    void onActivityDestroyed(Activity activity);
  }
  public void onCreate() {}
  public void onTerminate() {}
  public void onConfigurationChanged(Configuration newConfig) {}
  public void onLowMemory() {}
  public void onTrimMemory(int level) {}
  public void registerComponentCallbacks(ComponentCallbacks callback) {}
  public void unregisterComponentCallbacks(ComponentCallbacks callback) {}
  public void registerActivityLifecycleCallbacks(Application.ActivityLifecycleCallbacks callback) {}
  public void unregisterActivityLifecycleCallbacks(Application.ActivityLifecycleCallbacks callback) {}
  public static String getProcessName() { return null; }
}
