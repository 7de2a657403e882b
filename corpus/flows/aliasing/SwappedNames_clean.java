// about       Two names are swapped after one object was filled; the other name is sent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static class Page {
    String text = "blank";
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Page front = new Page();
    Page back = new Page();
    front.text = phone.getDeviceId();
    // Turn the leaf.
    Page hand = front;
    front = back;
    back = hand;
    // The front page is the blank one now.
    SmsManager.getDefault().sendTextMessage("+15550100", null, front.text, null, null);
  }
}
