// about       The result of the background part is sent by the foreground part.
// leak        PHONE_NUMBER log
package cn.example.flow;

import android.app.Activity;
import android.os.AsyncTask;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onResume() {
    super.onResume();
    new Task(((TelephonyManager) getSystemService(TELEPHONY_SERVICE))).execute();
  }
}

class Task extends AsyncTask<Void, Void, String> {
  private final TelephonyManager phone;
  private String found;

  Task(TelephonyManager phone) {
    this.phone = phone;
  }

  @Override
  protected String doInBackground(Void... nothing) {
    found = phone.getLine1Number();
    // What is given back comes to onPostExecute.
    return found;
  }

  @Override
  protected void onPostExecute(String result) {
    Log.i("task", "result " + result);
  }
}
