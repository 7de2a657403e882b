// about       Native code reads the system load from a file and sends it.
// clean       -
// native      AddressOfFile_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("AddressOfFile_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    announce(7);
  }

  private native void announce(int peer);
}
