// about       A job of the executor fills the slot that is sent after the executor has ended.
// leak        DEV_ANDROIDID network
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    final Slot slot = new Slot();
    final Slot spare = new Slot();
    ExecutorService one = Executors.newSingleThreadExecutor();
    one.execute(new Runnable() {
      @Override
      public void run() {
        // Two slots of one class.
        slot.text = Settings.Secure.getString(getContentResolver(), "android_id");
      }
    });
    one.execute(new Runnable() {
      @Override
      public void run() {
        post(slot.text);
      }
    });
    one.shutdown();
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

class Slot {
  volatile String text = "empty";
}
