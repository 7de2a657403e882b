// about       A button of a class of the app, made by the layout only, logs when it is pressed.
// leak        DEV_ANDROIDID log
// layout      main <LinearLayout android:layout_width="match_parent" android:layout_height="wrap_content"><cn.example.flow.ReportButton android:id="@+id/go" android:layout_width="match_parent" android:layout_height="wrap_content" android:text="Go"/></LinearLayout>
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.provider.Settings;
import android.util.AttributeSet;
import android.util.Log;
import android.widget.Button;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    // Nothing in the code makes a ReportButton.
    setContentView(R.layout.main);
    Button button = (Button) findViewById(R.id.go);
    button.setText("Report");
  }
}

class ReportButton extends Button {
  public ReportButton(Context context, AttributeSet attributes) {
    super(context, attributes);
  }

  @Override
  public boolean performClick() {
    String id = Settings.Secure.getString(getContext().getContentResolver(), "android_id");
    Log.i("button", "pressed on " + id);
    return super.performClick();
  }
}
