// about       The list is a copy of the array: set() does not write into the array that is sent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    String[] words = {"no", "id"};
    // Has places of its own.
    List<String> list = new ArrayList<String>(Arrays.asList(words));
    list.set(0, phone.getDeviceId());
    SmsManager.getDefault().sendTextMessage("+15550100", null, words[0], null, null);
  }
}
