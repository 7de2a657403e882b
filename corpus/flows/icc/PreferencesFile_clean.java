// about       The service reads the same key of other preferences.
// clean       -
// service     cn.example.flow.MainActivity$Sync
package cn.example.flow;

import android.app.Activity;
import android.app.Service;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.IBinder;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onResume() {
    super.onResume();
    SharedPreferences user = getSharedPreferences("user", MODE_PRIVATE);
    String number = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getLine1Number();
    user.edit().putString("text", number).commit();
    startService(new Intent(this, Sync.class));
  }

  public static class Sync extends Service {
    @Override
    public int onStartCommand(Intent intent, int flags, int number) {
      // One key, two files.
      SharedPreferences kept = getSharedPreferences("sync", MODE_PRIVATE);
      String text = kept.getString("text", "nothing yet");
      SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
      return START_NOT_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
      return null;
    }
  }
}
