// about       The second activity logs another private file.
// clean       -
// activity    cn.example.flow.MainActivity$Second
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    try {
      write("id.txt", Settings.Secure.getString(getContentResolver(), "android_id"));
      write("note.txt", "hello");
    } catch (IOException e) {
      Log.w("main", "no room");
    }
    startActivity(new Intent(this, Second.class));
  }

  private void write(String name, String text) throws IOException {
    FileOutputStream out = openFileOutput(name, MODE_PRIVATE);
    out.write(text.getBytes());
    out.close();
  }

  public static class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      try {
        // The name of the file decides.
        InputStreamReader bytes = new InputStreamReader(openFileInput("note.txt"));
        BufferedReader in = new BufferedReader(bytes);
        Log.i("second", "read " + in.readLine());
        in.close();
      } catch (IOException e) {
        Log.w("second", "nothing to read");
      }
    }
  }
}
