// about       The thread's class loader loads a class; its static method, called by name, sends.
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

public class MainActivity extends Activity implements Runnable {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    new Thread(this).start();
  }

  @Override
  public void run() {
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try {
      // The method's name.
      String name = "upload";
      Class<?> type = loader.loadClass("cn.example.flow.Reports");
      type.getMethod(name, String.class).invoke(null, phone.getDeviceId());
    } catch (ReflectiveOperationException e) {
      Log.w("flow", "no reports");
    }
  }
}

class Reports {
  private static int count;

  public static void upload(String text) throws IOException {
    send("text=" + text);
  }

  public static void count(String text) throws IOException {
    count++;
    send("count=" + count);
  }

  private static void send(String body) throws IOException {
    URL url = new URL("https://api.example.com/reports");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setDoOutput(true);
    Writer writer = new OutputStreamWriter(connection.getOutputStream());
    writer.write(body);
    writer.close();
    connection.getResponseCode();
  }
}
