// about       put() replaces the value; what the key has afterwards is a constant.
// clean       -
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
    // The old entry is dropped.
    cards.put("card", "hidden");
    String text = cards.get("card");
    Log.i("Cards", "card " + text);
  }
}
