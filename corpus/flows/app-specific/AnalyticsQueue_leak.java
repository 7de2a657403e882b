// about       Events with the id wait in a queue and are sent when the screen goes.
// leak        DEV_IMEI network
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Analytics.identify(phone.getDeviceId());
    Analytics.event("open", "main");
  }

  @Override
  protected void onStop() {
    super.onStop();
    Analytics.flush();
  }
}

class Analytics {
  private static final ExecutorService WORKER = Executors.newSingleThreadExecutor();
  private static final List<String> QUEUE = new ArrayList<String>();
  private static String device;

  static synchronized void identify(String id) {
    device = id;
  }

  static synchronized void event(String name, String page) {
    if (device == null) {
      return;
    }
    // An event as it is sent.
    QUEUE.add(name + "," + page + "," + device);
  }

  static synchronized void flush() {
    final List<String> events = new ArrayList<String>(QUEUE);
    QUEUE.clear();
    WORKER.execute(new Runnable() {
      @Override
      public void run() {
        send(events);
      }
    });
  }

  private static void send(List<String> events) {
    try {
      URL url = new URL("https://log.example.com/events");
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setDoOutput(true);
      Writer writer = new OutputStreamWriter(connection.getOutputStream());
      for (String event : events) {
        writer.append(event).append('\n');
      }
      writer.close();
      connection.getResponseCode();
    } catch (IOException e) {
      Log.w("flow", "events lost");
    }
  }
}
