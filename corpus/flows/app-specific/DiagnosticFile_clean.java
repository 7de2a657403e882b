// about       A diagnostic file that names the subscriber is written to the app's private files.
// clean       -
// permission  android.permission.WRITE_EXTERNAL_STORAGE
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;

public class MainActivity extends Activity {
  private final StringBuilder report = new StringBuilder();

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    report.append("created\n").append("subscriber ").append(phone.getSubscriberId()).append('\n');
  }

  @Override
  protected void onPause() {
    super.onPause();
    report.append("paused\n");
    // The folder.
    File folder = new File(getFilesDir(), "flow");
    folder.mkdirs();
    try {
      FileOutputStream out = new FileOutputStream(new File(folder, "diagnostics.txt"));
      out.write(report.toString().getBytes("UTF-8"));
      out.close();
    } catch (IOException e) {
      setTitle("No space");
    }
  }
}
