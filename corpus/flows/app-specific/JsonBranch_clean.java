// about       Of a JSON body with a part about the device only the part about the app is sent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import org.json.JSONException;
import org.json.JSONObject;

public class MainActivity extends Activity implements Runnable {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    new Thread(this).start();
  }

  @Override
  public void run() {
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    try {
      JSONObject device = new JSONObject();
      device.put("imsi", phone.getSubscriberId());
      JSONObject body = new JSONObject();
      body.put("app", new JSONObject().put("version", "1.2"));
      body.put("device", device);
      // What is written.
      send(body.getJSONObject("app").toString());
    } catch (JSONException e) {
      Log.w("flow", "no body");
    } catch (IOException e) {
      Log.w("flow", "offline");
    }
  }

  private static void send(String body) throws IOException {
    URL url = new URL("https://api.example.com/activate");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    connection.setDoOutput(true);
    connection.setRequestProperty("Content-Type", "application/json");
    OutputStream out = connection.getOutputStream();
    out.write(body.getBytes("UTF-8"));
    out.close();
    connection.getResponseCode();
  }
}
