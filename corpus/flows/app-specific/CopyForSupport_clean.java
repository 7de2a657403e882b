// about       A button copies the number of customer service to the clipboard; the id is only shown.
// clean       -
// layout      about <LinearLayout android:orientation="vertical" android:layout_width="match_parent" android:layout_height="match_parent"><TextView android:id="@+id/device" android:layout_width="match_parent" android:layout_height="wrap_content"/><TextView android:id="@+id/service" android:text="@string/service" android:layout_width="match_parent" android:layout_height="wrap_content"/><Button android:text="复制" android:onClick="copy" android:layout_width="match_parent" android:layout_height="wrap_content"/></LinearLayout>
// string      service 400-000-0000
package cn.example.flow;

import android.app.Activity;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.os.Bundle;
import android.provider.Settings;
import android.view.View;
import android.widget.TextView;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setContentView(R.layout.about);
    TextView device = (TextView) findViewById(R.id.device);
    device.setText(Settings.Secure.getString(getContentResolver(), "android_id"));
  }

  public void copy(View button) {
    ClipboardManager clipboard = (ClipboardManager) getSystemService(CLIPBOARD_SERVICE);
    // The line that is copied.
    TextView line = (TextView) findViewById(R.id.service);
    clipboard.setPrimaryClip(ClipData.newPlainText("line", line.getText()));
  }
}
