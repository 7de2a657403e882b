// about       Two fields get one object in onCreate; it is filled through one in onResume.
// leak        DEV_IMEI log
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static class Note {
    String text = "empty";
  }

  private Note draft;
  private Note shown;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    draft = new Note();
    // One object for both fields.
    shown = draft;
  }

  @Override
  protected void onResume() {
    super.onResume();
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    draft.text = phone.getDeviceId();
  }

  @Override
  protected void onPause() {
    Log.i("Notes", "shown: " + shown.text);
    super.onPause();
  }
}
