// about       A sorted map of parameters is joined to a query string and sent.
// leak        DEV_IMEI network
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.net.URL;
import java.net.URLEncoder;
import java.util.Map;
import java.util.TreeMap;

public class MainActivity extends Activity implements Runnable {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    new Thread(this).start();
  }

  @Override
  public void run() {
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    TreeMap<String, String> parameters = new TreeMap<String, String>();
    parameters.put("channel", "store");
    parameters.put("device", phone.getDeviceId());
    parameters.put("version", "1.2");
    try {
      StringBuilder query = new StringBuilder();
      for (Map.Entry<String, String> parameter : parameters.entrySet()) {
        query.append(query.length() == 0 ? '?' : '&');
        query.append(parameter.getKey()).append('=');
        query.append(URLEncoder.encode(String.valueOf(parameter.getValue()), "UTF-8"));
      }
      // With all parameters.
      new URL("https://api.example.com/start" + query).openStream().close();
    } catch (IOException e) {
      Log.w("flow", "offline");
    }
  }
}
