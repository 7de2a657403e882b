// about       Native code reads another system property; Java sends it.
// clean       -
// native      PropertyRead_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("PropertyRead_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String text = describe();
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }

  private static native String describe();
}
