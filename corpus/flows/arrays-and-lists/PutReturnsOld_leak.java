// about       put() gives back what the key had before: the value.
// leak        DEV_ICCID log
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.HashMap;
import java.util.Map;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Map<String, String> cards = new HashMap<String, String>();
    cards.put("card", phone.getSimSerialNumber());
    // The old entry comes back.
    String text = cards.put("card", "hidden");
    Log.i("Cards", "card " + text);
  }
}
