// about       Native code sends a constant through a socket; of the value it tells only whether it is there.
// clean       -
// native      SocketSend_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("SocketSend_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    ping(Settings.Secure.getString(getContentResolver(), "android_id"));
  }

  private native boolean ping(String id);
}
