// about       Inside and outside of the inner bundle the same key holds different values.
// clean       -
// receiver    cn.example.flow.MainActivity$Mail
package cn.example.flow;

import android.app.Activity;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onResume() {
    super.onResume();
    String number = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getLine1Number();
    Bundle inner = new Bundle();
    Intent intent = new Intent(this, Mail.class);
    // One key on two floors.
    inner.putString("text", "hello");
    intent.putExtra("text", number);
    intent.putExtra("inner", inner);
    sendBroadcast(intent);
  }

  public static class Mail extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
      String text = intent.getBundleExtra("inner").getString("text");
      SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
    }
  }
}
