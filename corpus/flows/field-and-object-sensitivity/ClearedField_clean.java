// about       A method clears the field after the value was put in, before it is logged.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static class Form {
    private String number = "";

    void fill(String number) {
      this.number = number;
    }

    void clear() {
      number = "none";
    }

    void print() {
      Log.i("Form", "number " + number);
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Form form = new Form();
    form.fill(phone.getSimSerialNumber());
    // Cleared last.
    form.clear();
    form.print();
  }
}
