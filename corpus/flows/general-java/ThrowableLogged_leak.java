// about       Log.w gets the exception, too, whose message holds the value.
// leak        PHONE_NUMBER log
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static class DialException extends Exception {
    DialException(String message) {
      super(message);
    }
  }

  private static void dial(String number) throws DialException {
    throw new DialException("cannot dial " + number);
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    try {
      dial(phone.getLine1Number());
    } catch (DialException e) {
      // The stack trace begins with the message.
      Log.w("Dial", "failed", e);
    }
  }
}
