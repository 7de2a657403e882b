// about       The layout names another method; nothing calls the one that sends.
// clean       -
// layout      main <LinearLayout android:layout_width="match_parent" android:layout_height="wrap_content"><Button android:id="@+id/go" android:layout_width="match_parent" android:layout_height="wrap_content" android:text="Go" android:onClick="greet"/></LinearLayout>
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.view.View;

public class MainActivity extends Activity {
  private String id;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setContentView(R.layout.main);
    id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
  }

  // Only a layout can call this.
  public void send(View view) {
    SmsManager.getDefault().sendTextMessage("5550100", null, id, null, null);
  }

  public void greet(View view) {
    SmsManager.getDefault().sendTextMessage("5550100", null, "hello", null, null);
  }
}
