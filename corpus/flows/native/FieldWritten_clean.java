// about       Native code writes the value to a field of the activity that is not sent.
// clean       -
// native      FieldWritten_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("FieldWritten_clean");
  }

  private String text = "nothing";
  private String spare = "nothing";

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    assign(phone.getLine1Number());
    setTitle(spare.isEmpty() ? "Empty" : "Full");
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }

  private native void assign(String number);
}
