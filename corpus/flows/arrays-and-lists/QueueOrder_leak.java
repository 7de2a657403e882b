// about       From a queue the value comes first, as it was put in first.
// leak        DEV_ANDROIDID network
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.LinkedList;
import java.util.Queue;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    final Queue<String> jobs = new LinkedList<String>();
    jobs.offer(id);
    jobs.offer("ping");
    new Thread(new Runnable() {
      @Override
      public void run() {
        // The id is at the head.
        post(jobs.poll());
      }
    }).start();
  }

  private static void post(String job) {
    try {
      URL url = new URL("https://jobs.example.com/run");
      HttpURLConnection link = (HttpURLConnection) url.openConnection();
      link.setDoOutput(true);
      Writer out = new OutputStreamWriter(link.getOutputStream(), "UTF-8");
      out.write(job);
      out.close();
      link.getResponseCode();
    } catch (IOException e) {
      Log.w("Jobs", "not sent");
    }
  }
}
