// about       onStartCommand is overridden and calls the inherited one, which queues the intent.
// leak        DEV_IMEI network
// service     cn.example.flow.MainActivity$Uploader
package cn.example.flow;

import android.app.Activity;
import android.app.IntentService;
import android.content.Intent;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

public class MainActivity extends Activity {
  @Override
  protected void onResume() {
    super.onResume();
    Intent intent = new Intent(this, Uploader.class);
    intent.putExtra("id", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
    startService(intent);
  }

  public static class Uploader extends IntentService {
    public Uploader() {
      super("uploader");
    }

    @Override
    public int onStartCommand(Intent intent, int flags, int number) {
      Log.i("uploader", "start " + number);
      // The queue and its thread are the base class's.
      return super.onStartCommand(intent, flags, number);
    }

    @Override
    protected void onHandleIntent(Intent intent) {
      post(intent.getStringExtra("id"));
    }
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
