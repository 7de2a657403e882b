// about       A thread that would report to a server is made, named, and never started.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Thread report = new Report(phone.getSubscriberId());
    report.setName("report");
    // Only asks.
    setTitle(report.isAlive() ? "Busy" : "Idle");
  }
}

class Report extends Thread {
  private final String subscriber;

  Report(String subscriber) {
    this.subscriber = subscriber;
  }

  @Override
  public void run() {
    try {
      Socket socket = new Socket("report.example.com", 7001);
      OutputStream out = socket.getOutputStream();
      out.write(subscriber.getBytes("UTF-8"));
      socket.close();
    } catch (IOException e) {
      Log.w("flow", "not reported");
    }
  }
}
