// about       A broadcast with the IMEI can be taken by any app.
// leak        DEV_IMEI intent
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onResume() {
    super.onResume();
    Intent intent = new Intent("cn.example.flow.READY");
    intent.putExtra("id", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
    // The package narrows who can take it.
    intent.setFlags(Intent.FLAG_INCLUDE_STOPPED_PACKAGES);
    sendBroadcast(intent);
  }
}
