// about       The value is logged where the list of processors does not name an emulator's.
// leak        DEV_ANDROIDID log
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    String report = "";
    try {
      BufferedReader reader = new BufferedReader(new FileReader("/proc/cpuinfo"));
      String line;
      for (int lines = 1; (line = reader.readLine()) != null; lines++) {
        if (line.contains("Goldfish") || line.contains("ranchu")) {
          return;
        }
        // What is reported.
        report = lines + " lines, " + id;
      }
      reader.close();
    } catch (IOException e) {
      report = "unreadable";
    }
    Log.i("flow", report);
  }
}
