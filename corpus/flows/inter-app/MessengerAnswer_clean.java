// about       Any app can bind the exported service and ask; the answer holds a word only.
// clean       -
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
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setTitle("Desk");
  }

  public static class Desk extends Service {
    private final Messenger desk = new Messenger(new Handler() {
      @Override
      public void handleMessage(Message question) {
        Bundle first = new Bundle();
        first.putString("text", Settings.Secure.getString(getContentResolver(), "android_id"));
        Bundle second = new Bundle();
        second.putString("text", "hello");
        Message answer = Message.obtain();
        // The asker reads this from another process.
        answer.setData(second);
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
