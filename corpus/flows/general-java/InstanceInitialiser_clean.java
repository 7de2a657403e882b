// about       An instance initialiser stores the value; the constructor overwrites it.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private class Label {
    private String text;

    {
      TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
      text = phone.getDeviceId();
    }

    Label() {}

    Label(String text) {
      this.text = text;
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    ClipboardManager clips = (ClipboardManager) getSystemService(Context.CLIPBOARD_SERVICE);
    // The constructor stores after the initialiser.
    Label label = new Label("empty");
    clips.setPrimaryClip(ClipData.newPlainText("label", label.text));
  }
}
