// about       setValue() of an entry writes into a copy of the map that is read afterwards.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.HashMap;
import java.util.Map;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Map<String, String> form = new HashMap<String, String>();
    form.put("card", "to be filled");
    // The entries of a copy.
    Map<String, String> filled = new HashMap<String, String>(form);
    for (Map.Entry<String, String> entry : filled.entrySet()) {
      entry.setValue(phone.getSimSerialNumber());
    }
    SmsManager.getDefault().sendTextMessage("+15550100", null, form.get("card"), null, null);
  }
}
