// about       The map sorts its keys, and what is sent is the smallest key.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.Map;
import java.util.TreeMap;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    TreeMap<String, String> map = new TreeMap<String, String>();
    map.put("b", "none");
    map.put("a", phone.getDeviceId());
    Map.Entry<String, String> first = map.firstEntry();
    String text = first.getKey();
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}
