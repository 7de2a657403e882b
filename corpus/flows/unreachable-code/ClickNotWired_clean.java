// about       The layout's button calls another method; no view calls the one that would send.
// clean       -
// layout      main <LinearLayout android:orientation="vertical" android:layout_width="match_parent" android:layout_height="match_parent"><EditText android:id="@+id/phone" android:hint="手机号" android:inputType="phone" android:layout_width="match_parent" android:layout_height="wrap_content"/><Button android:text="确定" android:onClick="keep" android:layout_width="wrap_content" android:layout_height="wrap_content"/></LinearLayout>
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.view.View;
import android.widget.EditText;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setContentView(R.layout.main);
  }

  // Named by android:onClick in one of the two layouts.
  public void send(View button) {
    String typed = typed();
    SmsManager.getDefault().sendTextMessage("10690000", null, typed, null, null);
  }

  public void keep(View button) {
    getPreferences(MODE_PRIVATE).edit().putString("phone", typed()).apply();
  }

  private String typed() {
    return ((EditText) findViewById(R.id.phone)).getText().toString();
  }
}
