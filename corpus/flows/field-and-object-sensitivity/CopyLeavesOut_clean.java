// about       The copy constructor leaves the field with the value out; the copy is sent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static class Report {
    String title = "untitled";
    String device = "hidden";

    Report() {}

    Report(Report other) {
      title = other.title;
      // The device stays "hidden" in the copy.
    }

    String line() {
      return title + ": " + device;
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Report report = new Report();
    report.title = "daily";
    report.device = phone.getDeviceId();
    Report copy = new Report(report);
    SmsManager.getDefault().sendTextMessage("+15550100", null, copy.line(), null, null);
  }
}
