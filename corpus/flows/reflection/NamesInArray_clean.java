// about       The methods named in an array are called one after another; none of them sends the value.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private String id;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    id = phone.getDeviceId();
    // The steps to run.
    String[] steps = {"shorten", "keep", "greet"};
    try {
      for (String step : steps) {
        MainActivity.class.getMethod(step).invoke(this);
      }
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }

  public void shorten() {
    id = String.valueOf(id).trim();
  }

  public void keep() {
    getPreferences(MODE_PRIVATE).edit().putString("id", id).apply();
  }

  public void send() {
    SmsManager.getDefault().sendTextMessage("10690000", null, id, null, null);
  }

  public void greet() {
    SmsManager.getDefault().sendTextMessage("10690000", null, "hello", null, null);
  }
}
