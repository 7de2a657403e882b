// about       The message with the identifier has the number at which the handler only shows it.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.os.Message;
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity implements Handler.Callback {
  private static final int LOG = 1;
  private static final int SHOW = 2;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Handler handler = new Handler(this);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    // The number of the message chooses the branch.
    handler.obtainMessage(LOG, "hello").sendToTarget();
    handler.obtainMessage(SHOW, id).sendToTarget();
  }

  @Override
  public boolean handleMessage(Message message) {
    switch (message.what) {
      case LOG:
        Log.i("main", "told: " + message.obj);
        return true;
      case SHOW:
        setTitle(String.valueOf(message.obj));
        return true;
      default:
        return false;
    }
  }
}
