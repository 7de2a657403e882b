// about       Behind the app's own facade a statistics SDK is told of an event; the id is not given to it.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.provider.Settings;
import com.umeng.analytics.MobclickAgent;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Tracker tracker = Trackers.create(this);
    tracker.signIn(Settings.Secure.getString(getContentResolver(), "android_id"));
  }
}

interface Tracker {
  void signIn(String user);
}

class Trackers {
  static Tracker create(Context context) {
    return new UmengTracker(context.getApplicationContext());
  }
}

class UmengTracker implements Tracker {
  private final Context context;
  private String user;

  UmengTracker(Context context) {
    this.context = context;
  }

  @Override
  public void signIn(String user) {
    this.user = user;
    MobclickAgent.onEvent(context, "sign_in");
  }
}
