// about       The value of the future is a given word; what its job reads stays in a field.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class MainActivity extends Activity {
  private String kept;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    // A Runnable gives nothing back: the second argument is the value then.
    FutureTask<String> future = new FutureTask<String>(new Runnable() {
      @Override
      public void run() {
        kept = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSimSerialNumber();
      }
    }, "ready");
    new Thread(future).start();
    try {
      Log.i("main", "future: " + future.get());
    } catch (InterruptedException e) {
      Log.w("main", "interrupted");
    } catch (ExecutionException e) {
      Log.w("main", "failed");
    }
  }
}
