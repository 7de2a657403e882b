// about       Another value than the identifier is read from the saved instance state.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.telephony.SmsManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    if (state != null) {
      // The key decides.
      String text = state.getString("note");
      SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
    }
  }

  @Override
  protected void onSaveInstanceState(Bundle state) {
    super.onSaveInstanceState(state);
    state.putString("id", Settings.Secure.getString(getContentResolver(), "android_id"));
    state.putString("note", "turned round");
  }
}
