// about       A native method gives a new text back instead of its argument; Java sends it.
// clean       -
// native      SameReference_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("SameReference_clean");
  }

  private native String passed(String text);

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String text = passed(phone.getDeviceId());
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}
