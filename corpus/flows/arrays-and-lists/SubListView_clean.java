// about       A part of a list was copied: what is set in the list later does not show in it.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.telephony.SmsManager;
import java.util.ArrayList;
import java.util.List;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    List<String> lines = new ArrayList<String>();
    lines.add("one");
    lines.add("two");
    lines.add("three");
    // A list of its own.
    List<String> part = new ArrayList<String>(lines.subList(0, 2));
    lines.set(1, Settings.Secure.getString(getContentResolver(), "android_id"));
    String text = part.get(0) + " " + part.get(1);
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
