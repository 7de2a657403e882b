// about       The screen is named by Class.forName; it does not look at the extra. The one that does is never started.
// clean       -
// activity    cn.example.flow.MainActivity$ShareActivity
// activity    cn.example.flow.MainActivity$AboutActivity
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    Intent intent = new Intent();
    intent.putExtra("id", id);
    try {
      // The class's name decides where the extra goes.
      intent.setClass(this, Class.forName("cn.example.flow.MainActivity$AboutActivity"));
      startActivity(intent);
    } catch (ClassNotFoundException e) {
      finish();
    }
  }

  public static class ShareActivity extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      Log.i("flow", "share " + getIntent().getStringExtra("id"));
    }
  }

  public static class AboutActivity extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      Log.i("flow", "about " + getIntent().getStringExtra("page"));
    }
  }
}
