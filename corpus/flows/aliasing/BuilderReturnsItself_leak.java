// about       append() returns the builder itself: what is appended later is in both names.
// leak        DEV_IMEI network
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    StringBuilder line = new StringBuilder("v=1;");
    // The same builder by a second name.
    StringBuilder other = line.append("id=");
    line.append(phone.getDeviceId());
    post(other.toString());
  }

  private static void post(final String text) {
    new Thread(new Runnable() {
      @Override
      public void run() {
        try {
          URL url = new URL("https://api.example.com/v1/state");
          HttpURLConnection link = (HttpURLConnection) url.openConnection();
          link.setDoOutput(true);
          OutputStream out = link.getOutputStream();
          out.write(text.getBytes("UTF-8"));
          out.close();
          link.getResponseCode();
        } catch (IOException e) {
          Log.w("State", "not sent");
        }
      }
    }).start();
  }
}
