// about       A field holds the callback that is called with the value.
// leak        DEV_ANDROIDID log
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Loader loader = new Loader();
    // The callback that logs.
    loader.callback = new LogCallback();
    loader.load(this);
  }
}

class Loader {
  Callback callback;

  void load(Context context) {
    String id = Settings.Secure.getString(context.getContentResolver(), "android_id");
    if (callback != null) {
      callback.loaded(id);
    }
  }
}

interface Callback {
  void loaded(String text);
}

class LogCallback implements Callback {
  @Override
  public void loaded(String text) {
    Log.i("flow", "loaded " + text);
  }
}
