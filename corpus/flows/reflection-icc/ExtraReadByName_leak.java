// about       The receiver reads the extra by reflection, with a key from an array.
// leak        DEV_IMEI log
// receiver    cn.example.flow.MainActivity$RelayReceiver
package cn.example.flow;

import android.app.Activity;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Method;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Intent intent = new Intent(this, RelayReceiver.class);
    intent.putExtra("device", phone.getDeviceId());
    intent.putExtra("screen", "main");
    sendBroadcast(intent);
  }

  public static class RelayReceiver extends BroadcastReceiver {
    private static final String[] KEYS = {"screen", "device"};

    @Override
    public void onReceive(Context context, Intent intent) {
      try {
        Method get = intent.getClass().getMethod("getStringExtra", String.class);
        // The key's place in the array.
        Object value = get.invoke(intent, KEYS[1]);
        Log.i("flow", "relay " + value);
      } catch (ReflectiveOperationException e) {
        Log.w("flow", "no relay");
      }
    }
  }
}
