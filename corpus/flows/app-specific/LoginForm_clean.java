// about       The typed phone number and a hash of the typed password are kept; what is sent says which page it was.
// clean       -
// layout      login <LinearLayout android:orientation="vertical" android:layout_width="match_parent" android:layout_height="match_parent"><EditText android:id="@+id/phone" android:hint="请输入手机号" android:inputType="phone" android:layout_width="match_parent" android:layout_height="wrap_content"/><EditText android:id="@+id/password" android:hint="请输入密码" android:inputType="textPassword" android:layout_width="match_parent" android:layout_height="wrap_content"/><Button android:id="@+id/submit" android:text="登录" android:layout_width="match_parent" android:layout_height="wrap_content"/></LinearLayout>
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.util.Base64;
import android.util.Log;
import android.view.View;
import android.widget.EditText;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setContentView(R.layout.login);
    final EditText phone = (EditText) findViewById(R.id.phone);
    final EditText password = (EditText) findViewById(R.id.password);
    findViewById(R.id.submit).setOnClickListener(new View.OnClickListener() {
      @Override
      public void onClick(View button) {
        String form = "phone=" + phone.getText() + "&pwd=" + md5(password.getText().toString());
        getPreferences(MODE_PRIVATE).edit().putString("form", form).apply();
        // The body of the request.
        new Post("page=login").start();
      }
    });
  }

  private static String md5(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes());
      return Base64.encodeToString(digest, Base64.NO_WRAP);
    } catch (GeneralSecurityException e) {
      return "";
    }
  }
}

class Post extends Thread {
  private final String body;

  Post(String body) {
    this.body = body;
  }

  @Override
  public void run() {
    try {
      URL url = new URL("https://passport.example.com/login");
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      connection.setRequestMethod("POST");
      connection.setDoOutput(true);
      connection.getOutputStream().write(body.getBytes());
      connection.getResponseCode();
    } catch (IOException e) {
      Log.w("flow", "login failed");
    }
  }
}
