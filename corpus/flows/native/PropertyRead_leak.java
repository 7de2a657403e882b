// about       Native code reads the serial number from a system property; Java sends it.
// leak        DEV_SERIAL sms
// native      PropertyRead_leak.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("PropertyRead_leak");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String text = describe();
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }

  private static native String describe();
}
