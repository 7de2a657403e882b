// about       The second screen, which would send, is not declared in the manifest: it cannot be started.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.ActivityNotFoundException;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Intent intent = new Intent(this, SecondActivity.class);
    intent.putExtra("id", phone.getDeviceId());
    try {
      // Depends on the manifest.
      startActivity(intent);
    } catch (ActivityNotFoundException e) {
      finish();
    }
  }

  public static class SecondActivity extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      String id = getIntent().getStringExtra("id");
      SmsManager.getDefault().sendTextMessage("10690000", null, id, null, null);
    }
  }
}
