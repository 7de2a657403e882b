// about       Another column than that of the identifier is read from the app's provider.
// clean       -
// provider    cn.example.flow.MainActivity$Store cn.example.flow.store
package cn.example.flow;

import android.app.Activity;
import android.content.ContentProvider;
import android.content.ContentValues;
import android.database.Cursor;
import android.database.MatrixCursor;
import android.net.Uri;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onResume() {
    super.onResume();
    Uri uri = Uri.parse("content://cn.example.flow.store/rows");
    ContentValues values = new ContentValues();
    values.put("id", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
    values.put("note", "hello");
    getContentResolver().insert(uri, values);
    Cursor cursor = getContentResolver().query(uri, null, null, null, null);
    if (cursor.moveToFirst()) {
      // Two columns in one row.
      Log.i("main", "row: " + cursor.getString(cursor.getColumnIndex("note")));
    }
    cursor.close();
  }

  public static class Store extends ContentProvider {
    private String id;
    private String note;

    @Override
    public boolean onCreate() {
      return true;
    }

    @Override
    public Uri insert(Uri uri, ContentValues values) {
      id = values.getAsString("id");
      note = values.getAsString("note");
      return uri;
    }

    @Override
    public Cursor query(Uri uri, String[] columns, String where, String[] args, String order) {
      MatrixCursor cursor = new MatrixCursor(new String[] {"id", "note"});
      cursor.addRow(new Object[] {id, note});
      return cursor;
    }

    @Override
    public String getType(Uri uri) {
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
