// about       The id itself is not sent, but it is part of what the request's signature is made of.
// leak        DEV_IMEI network
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Base64;
import android.util.Log;
import java.io.IOException;
import java.net.URL;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

public class MainActivity extends Activity implements Runnable {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    new Thread(this).start();
  }

  @Override
  public void run() {
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String id = String.valueOf(phone.getDeviceId());
    long time = System.currentTimeMillis() / 1000;
    String last = getPreferences(MODE_PRIVATE).getString("id", "");
    if (!last.equals(id)) {
      getPreferences(MODE_PRIVATE).edit().putString("id", id).apply();
    }
    // What is signed.
    String sign = sign("t=" + time + "&d=" + id + "&k=5f3a");
    try {
      URL url = new URL("https://api.example.com/list?t=" + time + "&sign=" + sign);
      url.openConnection().getInputStream().close();
    } catch (IOException e) {
      Log.w("flow", "offline");
    }
  }

  private static String sign(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(text.getBytes());
      return Base64.encodeToString(digest.digest(), Base64.URL_SAFE | Base64.NO_WRAP);
    } catch (GeneralSecurityException e) {
      return "";
    }
  }
}
