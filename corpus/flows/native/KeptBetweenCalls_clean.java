// about       A native method stores texts in numbered buffers, another gives the other one back.
// clean       -
// native      KeptBetweenCalls_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Store.put(0, String.valueOf(phone.getDeviceId()));
    Store.put(1, "main");
    // The buffer's number.
    SmsManager.getDefault().sendTextMessage("10690000", null, Store.take(1), null, null);
  }
}

class Store {
  static {
    System.loadLibrary("KeptBetweenCalls_clean");
  }

  static native void put(int place, String text);

  static native String take(int place);
}
