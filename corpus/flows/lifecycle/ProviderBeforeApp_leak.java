// about       attachBaseContext of the application comes before onCreate of the provider, which logs.
// leak        DEV_ANDROIDID log
// application cn.example.flow.MainActivity$App
// provider    cn.example.flow.MainActivity$Early cn.example.flow.early
package cn.example.flow;

import android.app.Activity;
import android.app.Application;
import android.content.ContentProvider;
import android.content.ContentValues;
import android.content.Context;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity {
  static String id = "none";

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setTitle(id);
  }

  public static class App extends Application {
    // A new process calls attachBaseContext, the onCreate of all providers, then onCreate here.
    @Override
    protected void attachBaseContext(Context base) {
      super.attachBaseContext(base);
      id = Settings.Secure.getString(base.getContentResolver(), "android_id");
    }
  }

  public static class Early extends ContentProvider {
    @Override
    public boolean onCreate() {
      Log.i("early", "made on " + id);
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
