// about       The constant key is mixed with the counter and sent, byte for byte.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.media.MediaDrm;
import android.os.Bundle;
import android.util.Log;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.UUID;

public class MainActivity extends Activity {
  private static final byte[] KEY = {0x35, 0x1c, 0x66, 0x0f};

  private static byte[] mix(byte[] data) {
    byte[] mixed = new byte[data.length];
    for (int i = 0; i < data.length; i++) {
      // Key and counter.
      mixed[i] = (byte) (KEY[i % KEY.length] ^ i);
    }
    return mixed;
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    new Thread(new Runnable() {
      @Override
      public void run() {
        try {
          MediaDrm drm = new MediaDrm(new UUID(0xedef8ba979d64aceL, 0xa3c827dcd51d21edL));
          byte[] id = drm.getPropertyByteArray("deviceUniqueId");
          URL url = new URL("https://api.example.com/v1/key");
          HttpURLConnection link = (HttpURLConnection) url.openConnection();
          link.setDoOutput(true);
          OutputStream out = link.getOutputStream();
          out.write(mix(id));
          out.close();
          link.getResponseCode();
        } catch (Exception e) {
          Log.w("Key", "not sent");
        }
      }
    }).start();
  }
}
