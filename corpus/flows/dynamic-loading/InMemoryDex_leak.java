// about       The app's dex file is read and loaded from memory; the class that is asked of it logs.
// leak        DEV_ANDROIDID log
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import dalvik.system.InMemoryDexClassLoader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.ZipFile;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    try {
      ByteBuffer dex = ByteBuffer.wrap(read(new ZipFile(getPackageCodePath())));
      ClassLoader loader = new InMemoryDexClassLoader(dex, getClassLoader());
      // The class that is asked for.
      Class<?> type = loader.loadClass("cn.example.flow.TextPlug");
      ((Plug) type.newInstance()).take(id);
    } catch (IOException e) {
      finish();
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }

  private static byte[] read(ZipFile apk) throws IOException {
    InputStream in = apk.getInputStream(apk.getEntry("classes.dex"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] part = new byte[4096];
    for (int length; (length = in.read(part)) > 0; ) {
      out.write(part, 0, length);
    }
    apk.close();
    return out.toByteArray();
  }
}

interface Plug {
  void take(String text);
}

class TextPlug implements Plug {
  @Override
  public void take(String text) {
    Log.d("flow", text);
  }
}

class DotPlug implements Plug {
  @Override
  public void take(String text) {
    Log.d("flow", "...");
  }
}
