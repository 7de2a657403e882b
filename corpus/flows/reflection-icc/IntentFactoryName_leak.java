// about       A factory method called by its name makes the intent with the value.
// leak        DEV_IMEI log
// activity    cn.example.flow.MainActivity$DetailActivity
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Method;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    // The factory's name.
    String factory = "full" + "Intent";
    try {
      Method make = Intents.class.getMethod(factory, Context.class, String.class);
      Intent intent = (Intent) make.invoke(null, this, phone.getDeviceId());
      startActivity(intent);
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }

  public static class DetailActivity extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      Log.i("flow", "detail " + getIntent().getStringExtra("id"));
    }
  }
}

class Intents {
  public static Intent fullIntent(Context context, String id) {
    return bareIntent(context, id).putExtra("id", id);
  }

  public static Intent bareIntent(Context context, String id) {
    return new Intent(context, MainActivity.DetailActivity.class).putExtra("tab", 2);
  }
}
