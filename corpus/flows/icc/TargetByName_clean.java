// about       The name of the class that is started is put together; it is the service that keeps quiet.
// clean       -
// service     cn.example.flow.MainActivity$JobLoud
// service     cn.example.flow.MainActivity$JobQuiet
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
    // The end of the name.
    String end = "Quiet";
    Intent intent = new Intent();
    intent.setClassName(this, "cn.example.flow.MainActivity$Job" + end);
    String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSimSerialNumber();
    intent.putExtra("text", id);
    startService(intent);
  }

  public abstract static class Job extends Service {
    protected abstract void work(String text);

    @Override
    public int onStartCommand(Intent intent, int flags, int number) {
      work(intent.getStringExtra("text"));
      return START_NOT_STICKY;
    }

    @Override
    public IBinder onBind(Intent intent) {
      return null;
    }
  }

  public static class JobLoud extends Job {
    @Override
    protected void work(String text) {
      SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
    }
  }

  public static class JobQuiet extends Job {
    @Override
    protected void work(String text) {
      SharedPreferences kept = getSharedPreferences("kept", MODE_PRIVATE);
      kept.edit().putString("text", text).apply();
    }
  }
}
