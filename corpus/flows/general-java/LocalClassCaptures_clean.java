// about       A class declared in a method keeps a captured local; its parameter hides it.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.IOException;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    final String word = phone.getLine1Number();
    class Runner {
      int size() {
        return word.length();
      }

      // `word` is the parameter.
      void run(String word) throws IOException {
        Runtime.getRuntime().exec(new String[] {"log", "-t", "flow", word});
      }
    }
    try {
      Runner runner = new Runner();
      if (runner.size() > 0) {
        runner.run("start");
      }
    } catch (IOException e) {
      Log.w("Runner", "not started");
    }
  }
}
