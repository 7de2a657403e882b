// about       The activity ends itself in onCreate; onResume, which would send, never comes.
// clean       -
// activity    cn.example.flow.MainActivity$Home
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private String id;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    startActivity(new Intent(this, Home.class));
    // After this only onDestroy is called.
    finish();
  }

  @Override
  protected void onResume() {
    super.onResume();
    SmsManager.getDefault().sendTextMessage("5550100", null, id, null, null);
  }

  public static class Home extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      setTitle("Home");
    }
  }
}
