// about       The answer to the request that was made is logged.
// leak        PHONE_NUMBER log
// activity    cn.example.flow.MainActivity$Picker
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  private static final int LOG = 7;
  private static final int SHOW = 8;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    // The number comes back with the answer.
    startActivityForResult(new Intent(this, Picker.class), LOG);
  }

  @Override
  protected void onActivityResult(int request, int result, Intent data) {
    super.onActivityResult(request, result, data);
    if (data == null) {
      return;
    }
    String number = data.getStringExtra("number");
    if (request == LOG) {
      Log.i("main", "picked " + number);
    } else if (request == SHOW) {
      setTitle(number);
    }
  }

  public static class Picker extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      Intent data = new Intent();
      String number = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getLine1Number();
      data.putExtra("number", number);
      setResult(RESULT_OK, data);
      finish();
    }
  }
}
