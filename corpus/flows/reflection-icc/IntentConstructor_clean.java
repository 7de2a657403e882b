// about       The intent made by reflection goes to the app's own receiver, which keeps the value in private.
// clean       -
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
      Constructor<Intent> made = Intent.class.getConstructor(Context.class, Class.class);
      Intent intent = made.newInstance(this, KeepReceiver.class);
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
