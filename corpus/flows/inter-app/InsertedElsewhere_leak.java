// about       A row with the IMEI is given to the provider of another app.
// leak        DEV_IMEI provider
// provider    cn.example.flow.MainActivity$Rows cn.example.flow.rows
package cn.example.flow;

import android.app.Activity;
import android.content.ContentProvider;
import android.content.ContentValues;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    ContentValues row = new ContentValues();
    row.put("id", phone.getDeviceId());
    // Whose provider it is.
    getContentResolver().insert(Uri.parse("content://cn.example.desk/one"), row);
  }

  public static class Rows extends ContentProvider {
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
      return null;
    }

    @Override
    public Uri insert(Uri uri, ContentValues values) {
      return uri;
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
