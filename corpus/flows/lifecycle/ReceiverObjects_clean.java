// about       The manifest's receiver is a new object for each broadcast; its field is always empty.
// clean       -
// element     <receiver android:name="cn.example.flow.MainActivity$Ping" android:exported="false"><intent-filter><action android:name="cn.example.flow.PING"/></intent-filter></receiver>
package cn.example.flow;

import android.app.Activity;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.view.View;
import android.widget.Button;

public class MainActivity extends Activity implements View.OnClickListener {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Button button = new Button(this);
    button.setOnClickListener(this);
    setContentView(button);
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
