// about       The digest is reset after the value; it is computed of the constant only.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(phone.getDeviceId().getBytes());
      // Forgets what was given so far.
      digest.reset();
      digest.update("salt".getBytes());
      String text = new BigInteger(1, digest.digest()).toString(16);
      SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
    } catch (NoSuchAlgorithmException e) {
      Log.w("Digest", "no digest");
    }
  }
}
