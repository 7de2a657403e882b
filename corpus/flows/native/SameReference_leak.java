// about       A native method gives its argument back; Java sends it.
// leak        DEV_IMEI sms
// native      SameReference_leak.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("SameReference_leak");
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
