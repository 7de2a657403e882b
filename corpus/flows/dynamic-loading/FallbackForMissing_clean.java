// about       No patch is there to load; the app's own class that takes its place does not send.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.util.Log;
import dalvik.system.DexClassLoader;
import java.io.File;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    String patch = new File(getFilesDir(), "patch.jar").getPath();
    String cache = getCacheDir().getPath();
    Plug plug;
    try {
      ClassLoader loader = new DexClassLoader(patch, cache, null, getClassLoader());
      plug = (Plug) loader.loadClass("cn.example.patch.PatchedPlug").newInstance();
    } catch (ReflectiveOperationException e) {
      // Nothing ever writes the patch.
      plug = new EmptyPlug();
    }
    plug.take(phone.getDeviceId());
  }
}

interface Plug {
  void take(String text);
}

class SmsPlug implements Plug {
  @Override
  public void take(String text) {
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }
}

class EmptyPlug implements Plug {
  @Override
  public void take(String text) {
    Log.i("flow", "no patch");
  }
}
