// about       The second activity logs the extra that holds the IMEI.
// leak        DEV_IMEI log
// activity    cn.example.flow.MainActivity$Second
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Intent intent = new Intent(this, Second.class);
    intent.putExtra("id", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
    intent.putExtra("note", "hello");
    startActivity(intent);
  }

  public static class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      // Two keys, two values.
      Log.i("second", "got " + getIntent().getStringExtra("id"));
    }
  }
}
