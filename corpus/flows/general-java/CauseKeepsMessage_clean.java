// about       An exception is wrapped; the message of the wrapper, a constant, is sent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.telephony.SmsManager;

public class MainActivity extends Activity {
  private static void open(String id) {
    throw new IllegalStateException("no box for " + id);
  }

  private static void load(String id) {
    try {
      open(id);
    } catch (IllegalStateException e) {
      throw new RuntimeException("load failed", e);
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    try {
      load(Settings.Secure.getString(getContentResolver(), "android_id"));
    } catch (RuntimeException e) {
      // The outer message.
      String text = e.getMessage();
      SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
    }
  }
}
