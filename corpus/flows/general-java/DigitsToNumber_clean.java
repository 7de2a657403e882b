// about       A loop of as many rounds computes a number of the counter only.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    String number = phone.getLine1Number();
    long sum = 7;
    for (int i = 0; i < number.length(); i++) {
      // The place is part of the sum.
      sum = sum * 31 + ('9' - i);
    }
    Log.d("Sum", Long.toHexString(sum));
  }
}
