// about       Native code asks the telephony service for the kind of telephone itself; Java logs it.
// clean       -
// native      AskedByNative_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("AskedByNative_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Log.i("flow", "answer " + ask(phone));
  }

  private static native String ask(Object service);
}
