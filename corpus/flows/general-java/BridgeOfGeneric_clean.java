// about       A generic interface is called by its bridge method; the name is sent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.provider.Settings;
import android.telephony.SmsManager;

public class MainActivity extends Activity {
  interface Reader<T> {
    T read(Context context);
  }

  static class IdReader implements Reader<String> {
    @Override
    public String read(Context context) {
      return Settings.Secure.getString(context.getContentResolver(), "android_id");
    }
  }

  static class NameReader implements Reader<String> {
    @Override
    public String read(Context context) {
      return "flow";
    }
  }

  private static <T> T ask(Reader<T> reader, Context context) {
    return reader.read(context);
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Reader<String> ids = new IdReader();
    Reader<String> names = new NameReader();
    String id = ask(ids, this);
    String name = ask(names, this);
    // What the reader of the name gave.
    String text = "got " + name + (id == null ? "." : "");
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
