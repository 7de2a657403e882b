// about       The list with the value is sorted without the comparator that logs.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

public class MainActivity extends Activity {
  static class Loud implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
      Log.v("Sort", a + " or " + b);
      return a.compareTo(b);
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    List<String> lines = new ArrayList<String>();
    lines.add("one");
    lines.add("id " + phone.getSubscriberId());
    List<String> colors = new ArrayList<String>();
    colors.add("red");
    colors.add("blue");
    // The comparator gets the colors only.
    Collections.sort(lines);
    Collections.sort(colors, new Loud());
  }
}
