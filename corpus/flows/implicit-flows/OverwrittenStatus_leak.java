// about       A status set under a condition on the value is sent as it is.
// leak        DEV_ANDROIDID network
// option      --implicit
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.io.IOException;
import java.net.URL;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    Ping ping = new Ping();
    if ("9774d56d682e549c".equals(id)) {
      ping.status = "shared";
    }
    new Thread(ping).start();
  }
}

class Ping implements Runnable {
  // Keeps this unless the condition holds.
  volatile String status = "single";

  @Override
  public void run() {
    try {
      new URL("https://api.example.com/ping?s=" + status).openStream().close();
    } catch (IOException e) {
      Log.w("flow", "no answer");
    }
  }
}
