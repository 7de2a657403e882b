// about       setResult, called by reflection without the intent, gives nothing back to the first screen.
// clean       -
// activity    cn.example.flow.MainActivity$PickActivity
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Method;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    startActivityForResult(new Intent(this, PickActivity.class), 7);
  }

  @Override
  protected void onActivityResult(int request, int result, Intent data) {
    Log.i("flow", "picked " + (data == null ? "nothing" : data.getStringExtra("number")));
  }

  public static class PickActivity extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
      Intent data = new Intent();
      data.putExtra("number", phone.getLine1Number());
      try {
        // The overload with the intent, or the one without it.
        Method set = Activity.class.getMethod("setResult", int.class);
        set.invoke(this, RESULT_OK);
      } catch (ReflectiveOperationException e) {
        Log.w("flow", "no result");
      }
      finish();
    }
  }
}
