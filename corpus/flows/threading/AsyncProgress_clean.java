// about       The second parameter, a greeting, is what travels to the progress.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.AsyncTask;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    new Task().execute(id, "hello");
  }
}

class Task extends AsyncTask<String, String, Integer> {
  @Override
  protected Integer doInBackground(String... texts) {
    // texts[0] is the IMEI.
    publishProgress(texts[1]);
    return 2;
  }

  @Override
  protected void onProgressUpdate(String... steps) {
    SmsManager.getDefault().sendTextMessage("5550100", null, steps[0], null, null);
  }

  @Override
  protected void onPostExecute(Integer number) {
    Log.i("task", "texts: " + number);
  }
}
