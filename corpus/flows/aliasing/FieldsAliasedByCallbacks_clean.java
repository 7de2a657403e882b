// about       The two fields of the activity mean different objects in every callback.
// clean       -
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
    // An object for each field.
    shown = new Note();
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
