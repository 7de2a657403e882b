// about       A library call writes into a char array that has a second name.
// leak        DEV_IMSI log
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Arrays;

public class MainActivity extends Activity {
  private static void copyInto(String text, char[] target) {
    text.getChars(0, Math.min(text.length(), target.length), target, 0);
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    char[] buffer = new char[16];
    Arrays.fill(buffer, '.');
    // The same array.
    char[] view = buffer;
    copyInto(phone.getSubscriberId(), buffer);
    Log.d("Buffer", new String(view));
  }
}
