// about       The base class of all requests adds common parameters; the only request there is leaves out the id.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    new Thread(new ConfigRequest(this)).start();
  }
}

abstract class BaseRequest implements Runnable {
  private final Map<String, String> parameters = new HashMap<String, String>();

  BaseRequest(Context context) {
    TelephonyManager phone =
        (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
    parameters.put("version", "1.2");
    if (withCard()) {
      parameters.put("card", phone.getSimSerialNumber());
    }
  }

  boolean withCard() {
    return true;
  }

  abstract String path();

  @Override
  public void run() {
    try {
      String query = "";
      for (Map.Entry<String, String> parameter : parameters.entrySet()) {
        query += parameter.getKey() + "=" + parameter.getValue() + "&";
      }
      new URL("https://api.example.com" + path() + "?" + query).openStream().close();
    } catch (IOException e) {
      Log.w("flow", "offline");
    }
  }
}

class ConfigRequest extends BaseRequest {
  ConfigRequest(Context context) {
    super(context);
  }

  // The base class asks.
  @Override
  boolean withCard() {
    return false;
  }

  @Override
  String path() {
    return "/config";
  }
}
