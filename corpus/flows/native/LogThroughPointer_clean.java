// about       Native code calls a function of a table; the function writes a constant to the log.
// clean       -
// native      LogThroughPointer_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("LogThroughPointer_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    write(String.valueOf(phone.getLine1Number()));
  }

  private static native void write(String number);
}
