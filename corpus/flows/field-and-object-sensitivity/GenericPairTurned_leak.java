// about       A generic pair is turned round twice; its first part, the value, is logged.
// leak        DEV_ANDROIDID log
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity {
  static class Pair<A, B> {
    final A first;
    final B second;

    Pair(A first, B second) {
      this.first = first;
      this.second = second;
    }

    Pair<B, A> turned() {
      return new Pair<B, A>(second, first);
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    Pair<String, String> pair = new Pair<String, String>(id, "key");
    // Twice turned: the value is first again.
    Pair<String, String> turned = pair.turned().turned();
    Log.i("Pair", turned.first);
  }
}
