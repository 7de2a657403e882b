// about       A field of a serializable extra is set by reflection; the second screen reads another by reflection.
// clean       -
// activity    cn.example.flow.MainActivity$ReportActivity
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.io.Serializable;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Report report = new Report();
    try {
      Report.class.getField("card").set(report, phone.getSimSerialNumber());
    } catch (ReflectiveOperationException e) {
      return;
    }
    Intent intent = new Intent(this, ReportActivity.class);
    intent.putExtra("report", report);
    startActivity(intent);
  }

  public static class ReportActivity extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      Serializable report = getIntent().getSerializableExtra("report");
      try {
        // The field that is sent.
        Object text = report.getClass().getField("title").get(report);
        SmsManager.getDefault().sendTextMessage("10690000", null, "report " + text, null, null);
      } catch (ReflectiveOperationException e) {
        finish();
      }
    }
  }
}

class Report implements Serializable {
  public String card;
  public String title = "daily";
}
