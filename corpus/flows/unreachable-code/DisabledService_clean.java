// about       The service that would log is disabled in the manifest, and nothing enables it.
// clean       -
// element     <service android:name="cn.example.flow.MainActivity$SyncService" android:exported="false" android:enabled="false"/>
package cn.example.flow;

import android.app.Activity;
import android.app.Service;
import android.content.Intent;
import android.os.Bundle;
import android.os.IBinder;
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    // Without effect on a service that is disabled.
    startService(new Intent(this, SyncService.class));
  }

  public static class SyncService extends Service {
    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
      Log.i("flow", "id " + Settings.Secure.getString(getContentResolver(), "android_id"));
      return START_NOT_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
      return null;
    }
  }
}
