// about       The pending intent with the identifier is cancelled and never sent.
// clean       -
// receiver    cn.example.flow.MainActivity$Report
package cn.example.flow;

import android.app.Activity;
import android.app.PendingIntent;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onResume() {
    super.onResume();
    Intent intent = new Intent(this, Report.class);
    intent.putExtra("id", Settings.Secure.getString(getContentResolver(), "android_id"));
    PendingIntent pending =
        PendingIntent.getBroadcast(this, 1, intent, PendingIntent.FLAG_UPDATE_CURRENT);
    // A pending intent does nothing of itself.
    pending.cancel();
  }

  public static class Report extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
      Log.i("report", "on " + intent.getStringExtra("id"));
    }
  }
}
