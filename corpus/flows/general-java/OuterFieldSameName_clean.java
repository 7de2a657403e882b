// about       An inner class sends its own field, not the outer object's field of the same name.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private String id = "none";

  private class Sender {
    private String id = "sender";

    void send() {
      // The sender's field.
      String text = this.id;
      SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    id = phone.getSubscriberId();
    new Sender().send();
  }
}
