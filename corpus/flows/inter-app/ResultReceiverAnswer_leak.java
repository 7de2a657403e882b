// about       Any app can start the exported service with a result receiver, and gets the IMEI.
// leak        DEV_IMEI intent
// service     cn.example.flow.MainActivity$Desk exported
package cn.example.flow;

import android.app.Activity;
import android.app.Service;
import android.content.Intent;
import android.os.Bundle;
import android.os.IBinder;
import android.os.ResultReceiver;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setTitle("Desk");
  }

  public static class Desk extends Service {
    private final Bundle answer = new Bundle();

    @Override
    public int onStartCommand(Intent intent, int flags, int number) {
      ResultReceiver asker = intent.getParcelableExtra("asker");
      String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
      answer.putString("id", id);
      // Emptied before or after: the order decides.
      asker.send(1, answer);
      answer.clear();
      return START_NOT_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
      return null;
    }
  }
}
