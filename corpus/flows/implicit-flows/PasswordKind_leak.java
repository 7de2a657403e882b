// about       Whether the typed password is a bad one is reported.
// leak        PASSWORD network
// layout      main <LinearLayout android:orientation="vertical" android:layout_width="match_parent" android:layout_height="match_parent"><EditText android:id="@+id/password" android:hint="密码" android:inputType="textPassword" android:layout_width="match_parent" android:layout_height="wrap_content"/><CheckBox android:id="@+id/larger" android:text="大字体" android:layout_width="wrap_content" android:layout_height="wrap_content"/><Button android:id="@+id/login" android:text="登录" android:layout_width="wrap_content" android:layout_height="wrap_content"/></LinearLayout>
// option      --implicit
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;
import android.view.View;
import android.widget.CheckBox;
import android.widget.EditText;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

public class MainActivity extends Activity implements View.OnClickListener {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setContentView(R.layout.main);
    findViewById(R.id.login).setOnClickListener(this);
  }

  @Override
  public void onClick(View view) {
    EditText password = (EditText) findViewById(R.id.password);
    CheckBox larger = (CheckBox) findViewById(R.id.larger);
    String typed = password.getText().toString();
    getPreferences(MODE_PRIVATE).edit().putString("typed", typed).apply();
    // The condition.
    boolean first = typed.equals("123456");
    new Upload(first ? "kind=1" : "kind=2").start();
  }
}

class Upload extends Thread {
  private final String body;

  Upload(String body) {
    this.body = body;
  }

  @Override
  public void run() {
    try {
      URL url = new URL("https://api.example.com/kind");
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setDoOutput(true);
      connection.getOutputStream().write(body.getBytes());
      connection.getResponseCode();
    } catch (IOException e) {
      Log.w("flow", "not sent");
    }
  }
}
