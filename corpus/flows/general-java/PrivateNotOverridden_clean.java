// about       The method is not private, so the subclass's method is called in its place.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Report report = new ShortReport(phone.getDeviceId());
    SmsManager.getDefault().sendTextMessage("+15550100", null, report.text(), null, null);
  }
}

class Report {
  private final String device;

  Report(String device) {
    this.device = device;
  }

  String text() {
    return "report " + line();
  }

  // Overridden: text() of a ShortReport calls the other one.
  String line() {
    return device;
  }
}

class ShortReport extends Report {
  ShortReport(String device) {
    super(device);
  }

  String line() {
    return "short";
  }
}
