// about       Native code fills the second array by counting; the second is sent.
// clean       -
// native      ByteArrays_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

public class MainActivity extends Activity implements Runnable {
  static {
    System.loadLibrary("ByteArrays_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    new Thread(this).start();
  }

  @Override
  public void run() {
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    byte[] in = String.valueOf(phone.getDeviceId()).getBytes();
    byte[] out = new byte[32];
    mix(in, out);
    try {
      URL url = new URL("https://api.example.com/mix");
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setDoOutput(true);
      connection.getOutputStream().write(out);
      connection.getResponseCode();
    } catch (IOException e) {
      Log.w("flow", "not sent");
    }
  }

  private native void mix(byte[] in, byte[] out);
}
