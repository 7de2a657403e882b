// about       Native code keeps global references to two texts and gives the second back later.
// clean       -
// native      GlobalReference_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("GlobalReference_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    keep(phone.getDeviceId(), "main");
    String text = kept();
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }

  private static native void keep(String device, String screen);

  private static native String kept();
}
