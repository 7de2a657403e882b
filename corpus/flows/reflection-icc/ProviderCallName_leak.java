// about       ContentResolver.call hands over the name of a method that the provider calls by reflection; it logs.
// leak        DEV_ANDROIDID log
// provider    cn.example.flow.MainActivity$NoteProvider cn.example.flow.notes
package cn.example.flow;

import android.app.Activity;
import android.content.ContentProvider;
import android.content.ContentResolver;
import android.content.ContentValues;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    ContentResolver resolver = getContentResolver();
    String id = Settings.Secure.getString(resolver, "android_id");
    Uri notes = Uri.parse("content://cn.example.flow.notes");
    // The provider calls its method of this name.
    resolver.call(notes, "record", id, null);
  }

  public static class NoteProvider extends ContentProvider {
    private int calls;

    public void record(String note) {
      Log.i("flow", "note " + note);
    }

    public void count(String note) {
      calls++;
      Log.i("flow", "calls " + calls);
    }

    @Override
    public Bundle call(String method, String argument, Bundle extras) {
      try {
        NoteProvider.class.getMethod(method, String.class).invoke(this, argument);
      } catch (ReflectiveOperationException e) {
        Log.w("flow", "no such method");
      }
      return null;
    }

    @Override
    public boolean onCreate() {
      return true;
    }

    @Override
    public Cursor query(Uri uri, String[] columns, String where, String[] values, String order) {
      return null;
    }

    @Override
    public String getType(Uri uri) {
      return null;
    }

    @Override
    public Uri insert(Uri uri, ContentValues values) {
      return null;
    }

    @Override
    public int delete(Uri uri, String where, String[] values) {
      return 0;
    }

    @Override
    public int update(Uri uri, ContentValues values, String where, String[] more) {
      return 0;
    }
  }
}
