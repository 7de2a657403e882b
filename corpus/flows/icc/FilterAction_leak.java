// about       Of two receivers registered in code the one that sends listens to this action.
// leak        PHONE_NUMBER sms
package cn.example.flow;

import android.app.Activity;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private final BroadcastReceiver texter = new Texter();
  private final BroadcastReceiver quiet = new Quiet();

  @Override
  protected void onStart() {
    super.onStart();
    // The filter, not the class, says who is called.
    registerReceiver(texter, new IntentFilter("cn.example.flow.FOUND"));
    registerReceiver(quiet, new IntentFilter("cn.example.flow.LOST"));
    String number = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getLine1Number();
    Intent found = new Intent("cn.example.flow.FOUND").setPackage(getPackageName());
    sendBroadcast(found.putExtra("text", number));
    Intent lost = new Intent("cn.example.flow.LOST").setPackage(getPackageName());
    sendBroadcast(lost.putExtra("text", "hello"));
  }

  @Override
  protected void onStop() {
    unregisterReceiver(texter);
    unregisterReceiver(quiet);
    super.onStop();
  }
}

class Texter extends BroadcastReceiver {
  @Override
  public void onReceive(Context context, Intent intent) {
    String text = intent.getStringExtra("text");
    SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
  }
}

class Quiet extends BroadcastReceiver {
  @Override
  public void onReceive(Context context, Intent intent) {
    ((Activity) context).setTitle(intent.getStringExtra("text"));
  }
}
