// about       The value is cut in two; only how long the pieces are is put together.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Locale;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    String card = phone.getSimSerialNumber().toUpperCase(Locale.US);
    int middle = card.length() / 2;
    String head = card.substring(0, middle).replace('-', '_');
    String tail = card.substring(middle).trim();
    // Lengths only.
    Log.i("Card", tail.length() + "|" + head.length());
  }
}
