// about       Two objects of a class are filled by the same setter; the one with the value is sent.
// leak        DEV_IMEI log
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static class Entry {
    private String text;

    void setText(String text) {
      this.text = text;
    }

    String getText() {
      return text;
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Entry kept = new Entry();
    Entry shown = new Entry();
    kept.setText(phone.getDeviceId());
    shown.setText("ready");
    // The entry with the value.
    Log.i("Entry", kept.getText());
  }
}
