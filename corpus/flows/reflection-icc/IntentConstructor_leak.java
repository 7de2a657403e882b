// about       The intent made by reflection is implicit: any app may take the broadcast.
// leak        DEV_IMSI intent
// receiver    cn.example.flow.MainActivity$KeepReceiver
package cn.example.flow;

import android.app.Activity;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import java.lang.reflect.Constructor;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    try {
      // The constructor decides who takes the broadcast.
      Constructor<Intent> made = Intent.class.getConstructor(String.class);
      Intent intent = made.newInstance("com.example.action.SYNCED");
      intent.putExtra("subscriber", phone.getSubscriberId());
      sendBroadcast(intent);
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }

  public static class KeepReceiver extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
      SharedPreferences kept = context.getSharedPreferences("kept", Context.MODE_PRIVATE);
      kept.edit().putString("subscriber", intent.getStringExtra("subscriber")).apply();
    }
  }
}
