// about       Native code calls a Java method with a text of its own; the method sends.
// clean       -
// native      CallsBack_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("CallsBack_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    process(phone.getSimSerialNumber());
  }

  private native void process(String card);

  // Called by native code only.
  void onProcessed(String result) {
    SmsManager.getDefault().sendTextMessage("10690000", null, "result " + result, null, null);
  }
}
