// about       The first element that the iterator gives is not the value.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    List<String> list = new ArrayList<String>();
    list.add("none");
    list.add(phone.getDeviceId());
    Iterator<String> steps = list.iterator();
    String first = steps.next();
    String second = steps.next();
    SmsManager.getDefault().sendTextMessage("10690000", null, first, null, null);
  }
}
