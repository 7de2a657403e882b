// about       The task is cancelled at once: onPostExecute, which would send, is never called.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.AsyncTask;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSubscriberId();
    Task task = new Task(id);
    task.execute();
    // Called before the end of the task can have been told to this thread.
    task.cancel(true);
  }
}

class Task extends AsyncTask<Void, Void, String> {
  private final String id;

  Task(String id) {
    this.id = id;
  }

  @Override
  protected String doInBackground(Void... nothing) {
    return "done";
  }

  @Override
  protected void onPostExecute(String result) {
    SmsManager.getDefault().sendTextMessage("5550100", null, result + " " + id, null, null);
  }
}
