// about       The receiver is registered when the broadcast is sent, and logs the extra.
// leak        DEV_IMEI log
package cn.example.flow;

import android.app.Activity;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  private final BroadcastReceiver done = new BroadcastReceiver() {
    @Override
    public void onReceive(Context context, Intent intent) {
      Log.i("done", "on " + intent.getStringExtra("id"));
    }
  };

  @Override
  protected void onStart() {
    super.onStart();
    registerReceiver(done, new IntentFilter("cn.example.flow.DONE"));
    Intent intent = new Intent("cn.example.flow.DONE").setPackage(getPackageName());
    intent.putExtra("id", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
    // No other component knows this action.
    sendBroadcast(intent);
  }

  @Override
  protected void onStop() {
    unregisterReceiver(done);
    super.onStop();
  }
}
