// about       A class of the app's own package is loaded by DexClassLoader; its method, called by name, keeps the value.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import dalvik.system.DexClassLoader;
import java.lang.reflect.Method;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    String own = getApplicationInfo().sourceDir;
    String code = getDir("code", MODE_PRIVATE).getPath();
    ClassLoader loader = new DexClassLoader(own, code, null, getClassLoader());
    try {
      Class<?> type = loader.loadClass("cn.example.flow.Extension");
      // The method's name.
      Method method = type.getMethod("store", Context.class, String.class);
      method.invoke(type.newInstance(), this, id);
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}

class Extension {
  public void report(Context context, String text) {
    Log.i("flow", context.getPackageName() + " " + text);
  }

  public void store(Context context, String text) {
    SharedPreferences stored = context.getSharedPreferences("module", Context.MODE_PRIVATE);
    stored.edit().putString("text", text).apply();
  }
}
