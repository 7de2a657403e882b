// about       A method clears the field before the value is put in.
// leak        DEV_ICCID log
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
    form.clear();
    // Filled last.
    form.fill(phone.getSimSerialNumber());
    form.print();
  }
}
