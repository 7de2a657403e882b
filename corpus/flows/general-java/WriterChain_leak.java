// about       A PrintWriter prints the value into the StringWriter that goes to the shared storage.
// leak        DEV_IMSI file
// permission  android.permission.WRITE_EXTERNAL_STORAGE
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.os.Environment;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    StringWriter stored = new StringWriter();
    StringWriter dropped = new StringWriter();
    stored.write("list\n");
    // Prints into what is stored.
    PrintWriter printer = new PrintWriter(stored);
    printer.println(phone.getSubscriberId());
    printer.flush();
    try {
      File file = new File(Environment.getExternalStorageDirectory(), "flow-list.txt");
      FileWriter out = new FileWriter(file);
      out.write(stored.toString());
      out.close();
    } catch (IOException e) {
      Log.w("List", "not stored");
    }
  }
}
