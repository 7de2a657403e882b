// about       The exported provider opens another private file, which holds a word, for any app.
// clean       -
// provider    cn.example.flow.MainActivity$Files cn.example.flow.files exported
package cn.example.flow;

import android.app.Activity;
import android.content.ContentProvider;
import android.content.ContentValues;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.ParcelFileDescriptor;
import android.provider.Settings;
import android.util.Log;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    try {
      write("id.txt", Settings.Secure.getString(getContentResolver(), "android_id"));
      write("help.txt", "Press the button.");
    } catch (IOException e) {
      Log.w("main", "no room");
    }
  }

  private void write(String name, String text) throws IOException {
    FileOutputStream out = openFileOutput(name, MODE_PRIVATE);
    out.write(text.getBytes());
    out.close();
  }

  public static class Files extends ContentProvider {
    @Override
    public ParcelFileDescriptor openFile(Uri uri, String mode) throws FileNotFoundException {
      // One of two files of the app.
      File file = new File(getContext().getFilesDir(), "help.txt");
      return ParcelFileDescriptor.open(file, ParcelFileDescriptor.MODE_READ_ONLY);
    }

    @Override
    public boolean onCreate() {
      return true;
    }

    @Override
    public Cursor query(Uri uri, String[] columns, String where, String[] args, String order) {
      return null;
    }

    @Override
    public String getType(Uri uri) {
      return "text/plain";
    }

    @Override
    public Uri insert(Uri uri, ContentValues values) {
      return null;
    }

    @Override
    public int delete(Uri uri, String where, String[] args) {
      return 0;
    }

    @Override
    public int update(Uri uri, ContentValues values, String where, String[] args) {
      return 0;
    }
  }
}
