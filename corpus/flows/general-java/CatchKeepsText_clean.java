// about       Whether the check fails or not, the text is overwritten.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private void check() {
    if (getIntent().getIntExtra("limit", 0) == 0) {
      throw new IllegalStateException("no limit");
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    String text = phone.getSimSerialNumber();
    boolean good = false;
    try {
      check();
      text = "checked";
      good = true;
    } catch (IllegalStateException e) {
      // Nothing of the serial number is left on this path either.
      text = "refused";
    }
    text = text + (good ? "!" : "?");
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
