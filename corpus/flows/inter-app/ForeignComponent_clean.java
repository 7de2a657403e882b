// about       The broadcast names its receiver: one of this app, which only keeps the extra.
// clean       -
// receiver    cn.example.flow.MainActivity$Inbox
package cn.example.flow;

import android.app.Activity;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onResume() {
    super.onResume();
    Intent intent = new Intent();
    // Explicit, but whose class is it?
    intent.setClassName("cn.example.flow", "cn.example.flow.MainActivity$Inbox");
    String number = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getLine1Number();
    sendBroadcast(intent.putExtra("number", number));
  }

  public static class Inbox extends BroadcastReceiver {
    static String kept;

    @Override
    public void onReceive(Context context, Intent intent) {
      kept = intent.getStringExtra("number");
    }
  }
}
