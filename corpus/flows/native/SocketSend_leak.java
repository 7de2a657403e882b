// about       Native code sends the value through a socket of its own.
// leak        DEV_ANDROIDID network
// native      SocketSend_leak.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("SocketSend_leak");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    ping(Settings.Secure.getString(getContentResolver(), "android_id"));
  }

  private native boolean ping(String id);
}
