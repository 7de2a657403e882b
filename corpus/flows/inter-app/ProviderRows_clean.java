// about       Only this app can query the provider, whose row holds the IMEI.
// clean       -
// provider    cn.example.flow.MainActivity$Rows cn.example.flow.rows
package cn.example.flow;

import android.app.Activity;
import android.content.ContentProvider;
import android.content.ContentValues;
import android.database.Cursor;
import android.database.MatrixCursor;
import android.net.Uri;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onResume() {
    super.onResume();
    Uri uri = Uri.parse("content://cn.example.flow.rows/one");
    Cursor cursor = getContentResolver().query(uri, null, null, null, null);
    if (cursor.moveToFirst()) {
      setTitle(cursor.getString(0));
    }
    cursor.close();
  }

  // Who can ask it is written in the manifest only.
  public static class Rows extends ContentProvider {
    @Override
    public boolean onCreate() {
      return true;
    }

    @Override
    public Cursor query(Uri uri, String[] columns, String where, String[] args, String order) {
      TelephonyManager phone =
          (TelephonyManager) getContext().getSystemService(TELEPHONY_SERVICE);
      MatrixCursor cursor = new MatrixCursor(new String[] {"id"});
      cursor.addRow(new Object[] {phone.getDeviceId()});
      return cursor;
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
    public int delete(Uri uri, String where, String[] args) {
      return 0;
    }

    @Override
    public int update(Uri uri, ContentValues values, String where, String[] args) {
      return 0;
    }
  }
}
