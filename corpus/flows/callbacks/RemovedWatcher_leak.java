// about       Of two text watchers the harmless one is removed again.
// leak        PASSWORD log
// layout      main <LinearLayout android:layout_width="match_parent" android:layout_height="wrap_content"><EditText android:id="@+id/password" android:layout_width="match_parent" android:layout_height="wrap_content" android:hint="Password" android:inputType="textPassword"/></LinearLayout>
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.text.Editable;
import android.text.TextWatcher;
import android.util.Log;
import android.widget.EditText;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setContentView(R.layout.main);
    EditText password = (EditText) findViewById(R.id.password);
    Watcher counter = new Watcher();
    Watcher mirror = new Mirror(password);
    password.addTextChangedListener(counter);
    password.addTextChangedListener(mirror);
    // Whoever is removed hears nothing.
    password.removeTextChangedListener(counter);
  }
}

class Watcher implements TextWatcher {
  @Override
  public void beforeTextChanged(CharSequence text, int start, int count, int after) {}

  @Override
  public void onTextChanged(CharSequence text, int start, int before, int count) {}

  @Override
  public void afterTextChanged(Editable text) {
    Log.d("watcher", "changed");
  }
}

class Mirror extends Watcher {
  private final EditText field;

  Mirror(EditText field) {
    this.field = field;
  }

  @Override
  public void afterTextChanged(Editable text) {
    Log.d("mirror", field.getText().toString());
  }
}
