// about       The method that the layout names is overridden and does not call the inherited one.
// clean       -
// layout      main <LinearLayout android:layout_width="match_parent" android:layout_height="wrap_content"><Button android:layout_width="match_parent" android:layout_height="wrap_content" android:text="Send" android:onClick="send"/></LinearLayout>
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.view.View;

public class MainActivity extends Screen {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSimSerialNumber();
  }

  @Override
  public void send(View view) {
    // Without this the inherited method is out of reach.
    setTitle("Not now");
  }
}

abstract class Screen extends Activity {
  protected String id;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setContentView(R.layout.main);
  }

  public void send(View view) {
    SmsManager.getDefault().sendTextMessage("5550100", null, id, null, null);
  }
}
