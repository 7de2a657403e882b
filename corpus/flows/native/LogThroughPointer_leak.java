// about       Native code writes to the log by a function of a table; the function writes its argument.
// leak        PHONE_NUMBER log
// native      LogThroughPointer_leak.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("LogThroughPointer_leak");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    write(String.valueOf(phone.getLine1Number()));
  }

  private static native void write(String number);
}
