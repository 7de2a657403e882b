package android.app;

import android.content.Intent;
import android.os.IBinder;

public abstract class IntentService extends Service {
  public IntentService(String name) {}
  public void setIntentRedelivery(boolean enabled) {}
  public void onCreate() {}
  public void onStart(Intent intent, int startId) {}
  public int onStartCommand(Intent intent, int flags, int startId) { return 0; }
  public void onDestroy() {}
  public IBinder onBind(Intent intent) { return null; }
  protected abstract void onHandleIntent(Intent intent);
}
