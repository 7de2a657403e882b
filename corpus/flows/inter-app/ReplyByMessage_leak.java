// about       Any app can send a message to the service and is sent the IMEI back.
// leak        DEV_IMEI intent
// service     cn.example.flow.MainActivity$Desk exported
package cn.example.flow;

import android.app.Activity;
import android.app.Service;
import android.content.Intent;
import android.os.Bundle;
import android.os.Handler;
import android.os.IBinder;
import android.os.Message;
import android.os.Messenger;
import android.os.RemoteException;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setTitle("Desk");
  }

  // Who can bind it is written in the manifest only.
  public static class Desk extends Service {
    private final Handler handler = new Handler() {
      @Override
      public void handleMessage(Message asked) {
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Message answer = Message.obtain();
        answer.obj = phone.getDeviceId();
        try {
          asked.replyTo.send(answer);
        } catch (RemoteException e) {
          stopSelf();
        }
      }
    };

    @Override
    public IBinder onBind(Intent intent) {
      return new Messenger(handler).getBinder();
    }
  }
}
