// about       Any app can call the provider, and is given a bundle with the IMEI.
// leak        DEV_IMEI intent
// provider    cn.example.flow.MainActivity$Rows cn.example.flow.rows exported
package cn.example.flow;

import android.app.Activity;
import android.content.ContentProvider;
import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setTitle("Rows");
  }

  // Who can call it is written in the manifest only.
  public static class Rows extends ContentProvider {
    @Override
    public boolean onCreate() {
      return true;
    }

    @Override
    public Bundle call(String method, String argument, Bundle extras) {
      TelephonyManager phone =
          (TelephonyManager) getContext().getSystemService(Context.TELEPHONY_SERVICE);
      Bundle out = new Bundle();
      out.putString("id", phone.getDeviceId());
      return out;
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
