// about       Both activities show the layout whose button calls `report`; the first one's `report` sends.
// leak        DEV_ANDROIDID log
// activity    cn.example.flow.MainActivity$Second
// layout      main <LinearLayout android:layout_width="match_parent" android:layout_height="wrap_content"><Button android:layout_width="match_parent" android:layout_height="wrap_content" android:text="Next" android:onClick="next"/></LinearLayout>
// layout      extra <LinearLayout android:layout_width="match_parent" android:layout_height="wrap_content"><Button android:layout_width="match_parent" android:layout_height="wrap_content" android:text="Next" android:onClick="next"/><Button android:layout_width="match_parent" android:layout_height="wrap_content" android:text="Report" android:onClick="report"/></LinearLayout>
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import android.view.View;

public class MainActivity extends Activity {
  private String id;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    id = Settings.Secure.getString(getContentResolver(), "android_id");
    // Which layout the activity shows decides which methods can be called.
    setContentView(R.layout.extra);
  }

  public void next(View view) {
    startActivity(new Intent(this, Second.class));
  }

  public void report(View view) {
    Log.i("main", "report of " + id);
  }

  public static class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      setContentView(R.layout.extra);
    }

    public void next(View view) {
      finish();
    }

    public void report(View view) {
      Log.i("second", "nothing to report");
    }
  }
}
