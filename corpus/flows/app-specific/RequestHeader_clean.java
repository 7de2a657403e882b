// about       The headers of the request are constants; the id is kept for the next start.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    final Map<String, String> headers = new LinkedHashMap<String, String>();
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    getPreferences(MODE_PRIVATE).edit().putString("id", id).apply();
    headers.put("X-Version", "1.2");
    // The other header.
    headers.put("X-Channel", "store");
    new Thread() {
      @Override
      public void run() {
        fetch(headers);
      }
    }.start();
  }

  private static void fetch(Map<String, String> headers) {
    try {
      URL url = new URL("https://api.example.com/home");
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      for (String name : headers.keySet()) {
        connection.setRequestProperty(name, headers.get(name));
      }
      connection.getInputStream().close();
    } catch (IOException e) {
      Log.w("flow", "offline");
    }
  }
}
