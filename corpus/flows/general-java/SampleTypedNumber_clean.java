// about       The hint of the field is logged, not what is typed into it.
// clean       -
// layout      main <LinearLayout android:layout_width="match_parent" android:layout_height="match_parent"><EditText android:id="@+id/phone" android:layout_width="wrap_content" android:layout_height="wrap_content" android:hint="@string/phone" android:inputType="phone"/><Button android:layout_width="wrap_content" android:layout_height="wrap_content" android:text="Next" android:onClick="next"/></LinearLayout>
// string      phone Mobile phone number
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;
import android.view.View;
import android.widget.EditText;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setContentView(R.layout.main);
  }

  public void next(View button) {
    EditText phone = (EditText) findViewById(R.id.phone);
    // What the layout says.
    Log.i("entry", "entered: " + phone.getHint());
  }
}
