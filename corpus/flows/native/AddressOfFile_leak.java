// about       Native code reads the address of the network card from its file and sends it.
// leak        DEV_MAC network
// native      AddressOfFile_leak.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("AddressOfFile_leak");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    announce(7);
  }

  private native void announce(int peer);
}
