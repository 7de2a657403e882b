// about       The greeting takes the place of the identifier under the same key before the start.
// clean       -
// service     cn.example.flow.MainActivity$Sync
package cn.example.flow;

import android.app.Activity;
import android.app.Service;
import android.content.Intent;
import android.os.Bundle;
import android.os.IBinder;
import android.provider.Settings;
import android.telephony.SmsManager;

public class MainActivity extends Activity {
  @Override
  protected void onResume() {
    super.onResume();
    Intent intent = new Intent(this, Sync.class);
    Bundle extras = new Bundle();
    // The last value under a key stays.
    extras.putString("text", Settings.Secure.getString(getContentResolver(), "android_id"));
    extras.putString("text", "hello");
    intent.putExtras(extras);
    startService(intent);
  }

  public static class Sync extends Service {
    @Override
    public int onStartCommand(Intent intent, int flags, int number) {
      String text = intent.getExtras().getString("text");
      SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
      return START_NOT_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
      return null;
    }
  }
}
