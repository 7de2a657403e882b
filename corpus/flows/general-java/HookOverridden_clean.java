// about       The base activity sends what a hook gives; the override does not ask the base.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends BaseActivity {
  @Override
  protected String label() {
    // The base's label() is never called.
    return "label none";
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
