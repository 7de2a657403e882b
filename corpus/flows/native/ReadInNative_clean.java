// about       Native code calls TelephonyManager.getDeviceId, drops its result and gives a text back; Java sends it.
// clean       -
// native      ReadInNative_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("ReadInNative_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String text = read((TelephonyManager) getSystemService(TELEPHONY_SERVICE));
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }

  private native String read(TelephonyManager phone);
}
