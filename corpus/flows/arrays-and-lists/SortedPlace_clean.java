// about       After sorting, the value stands before the mark "~"; the mark is sent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    List<String> lines = new ArrayList<String>();
    lines.add("~");
    lines.add("id " + phone.getDeviceId());
    Collections.sort(lines);
    // "~" is the greater of the two.
    String text = lines.get(1);
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
