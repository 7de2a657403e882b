// about       The looper's thread is ended before the message: a message to it is thrown away.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.os.HandlerThread;
import android.os.Message;
import android.provider.Settings;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

public class MainActivity extends Activity implements Handler.Callback {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    HandlerThread worker = new HandlerThread("worker");
    worker.start();
    Handler handler = new Handler(worker.getLooper(), this);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    Message message = handler.obtainMessage(1, id);
    // The order of the two lines decides.
    worker.quitSafely();
    handler.sendMessage(message);
  }

  @Override
  public boolean handleMessage(Message message) {
    post((String) message.obj);
    return true;
  }

  static void post(String text) {
    try {
      URL target = new URL("https://report.example.com/in");
      HttpURLConnection link = (HttpURLConnection) target.openConnection();
      link.setDoOutput(true);
      OutputStream out = link.getOutputStream();
      out.write(text.getBytes());
      out.close();
      link.getResponseCode();
    } catch (IOException e) {
      Log.w("net", "failed");
    }
  }
}
