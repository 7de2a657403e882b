// about       The value would be sent where more of an emulator's files are there than are looked for.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import java.io.File;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    int found = 0;
    if (new File("/dev/qemu_pipe").exists()) {
      found++;
    }
    if (new File("/dev/socket/qemud").exists()) {
      found++;
    }
    if (new File("/system/bin/qemu-props").exists()) {
      found++;
    }
    // There are three files to find.
    if (found > 3) {
      String subscriber = phone.getSubscriberId();
      SmsManager.getDefault().sendTextMessage("10690000", null, subscriber, null, null);
    }
  }
}
