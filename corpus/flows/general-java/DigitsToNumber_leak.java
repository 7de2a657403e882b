// about       A loop computes a number of the digits of the value; the number is logged.
// leak        PHONE_NUMBER log
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
      // The character is part of the sum.
      sum = sum * 31 + (number.charAt(i) - '0');
    }
    Log.d("Sum", Long.toHexString(sum));
  }
}
