// about       A fixed text is given to whatever app the user shares with; the typed phone number is kept.
// clean       -
// layout      invite <LinearLayout android:orientation="vertical" android:layout_width="match_parent" android:layout_height="match_parent"><EditText android:id="@+id/mobile" android:hint="您的手机号码" android:inputType="phone" android:layout_width="match_parent" android:layout_height="wrap_content"/><Button android:id="@+id/share" android:text="邀请好友" android:onClick="share" android:layout_width="match_parent" android:layout_height="wrap_content"/></LinearLayout>
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.EditText;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setContentView(R.layout.invite);
  }

  public void share(View button) {
    EditText mobile = (EditText) findViewById(R.id.mobile);
    String typed = mobile.getText().toString();
    getPreferences(MODE_PRIVATE).edit().putString("mobile", typed).apply();
    Intent intent = new Intent(Intent.ACTION_SEND);
    intent.setType("text/plain");
    // The text that is shared.
    intent.putExtra(Intent.EXTRA_TEXT, "邀请码：2024");
    startActivity(Intent.createChooser(intent, "邀请好友"));
  }
}
