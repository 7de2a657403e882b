// about       Two overloads; the parameter type picks the one that logs.
// leak        DEV_ANDROIDID log
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.lang.reflect.Method;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    try {
      // The declared parameter type decides, not the type of the value.
      Method add = Journal.class.getMethod("add", String.class);
      add.invoke(new Journal(), id);
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}

class Journal {
  private int entries;

  public void add(Object entry) {
    entries++;
    Log.i("flow", "entries " + entries);
  }

  public void add(String entry) {
    Log.i("flow", "entry " + entry);
  }
}
