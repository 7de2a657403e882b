// about       The value decides of which class an object is; the class decides on the constant that is sent.
// leak        DEV_IMEI sms
// option      --implicit
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
    String imei = phone.getDeviceId();
    Plan plan = imei != null && imei.endsWith("0") ? new NewPlan() : new OldPlan();
    SmsManager.getDefault().sendTextMessage("10690000", null, plan.title(), null, null);
  }
}

interface Plan {
  String title();
}

class NewPlan implements Plan {
  @Override
  public String title() {
    return "plan a";
  }
}

class OldPlan implements Plan {
  @Override
  public String title() {
    // What the other class gives.
    return "plan b";
  }
}
