// about       One setter chooses the field by a number; the field that it did not choose is sent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static class Settings {
    static final int CARD = 0;
    static final int THEME = 1;

    String card = "none";
    String theme = "none";

    void set(int which, String text) {
      if (which == CARD) {
        card = text;
      } else {
        theme = text;
      }
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Settings settings = new Settings();
    settings.set(Settings.CARD, phone.getSimSerialNumber());
    settings.set(Settings.THEME, "light");
    // Written by the second call only.
    String text = settings.theme;
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
