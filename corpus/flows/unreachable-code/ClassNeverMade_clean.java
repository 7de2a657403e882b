// about       An interface is called; the class of it that would send is never made.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private Outlet outlet;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    // The class that is made.
    outlet = new PrivateOutlet(getPreferences(MODE_PRIVATE));
    outlet.put(phone.getSubscriberId());
  }
}

interface Outlet {
  void put(String text);
}

class SmsOutlet implements Outlet {
  @Override
  public void put(String text) {
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}

class PrivateOutlet implements Outlet {
  private final SharedPreferences kept;

  PrivateOutlet(SharedPreferences kept) {
    this.kept = kept;
  }

  @Override
  public void put(String text) {
    kept.edit().putString("text", text).apply();
  }
}
