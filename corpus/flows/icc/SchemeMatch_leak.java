// about       The scheme of the address fits the activity that logs; the identifier is in the address.
// leak        DEV_ANDROIDID log
// element     <activity android:name="cn.example.flow.MainActivity$Report" android:exported="false"><intent-filter><action android:name="cn.example.flow.OPEN"/><category android:name="android.intent.category.DEFAULT"/><data android:scheme="flow-report"/></intent-filter></activity>
// element     <activity android:name="cn.example.flow.MainActivity$Show" android:exported="false"><intent-filter><action android:name="cn.example.flow.OPEN"/><category android:name="android.intent.category.DEFAULT"/><data android:scheme="flow-show"/></intent-filter></activity>
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    String id = Settings.Secure.getString(getContentResolver(), "android_id");
    // Same action; the data decides.
    Uri address = Uri.parse("flow-report:" + id);
    Intent intent = new Intent("cn.example.flow.OPEN", address);
    intent.setPackage(getPackageName());
    startActivity(intent);
  }

  public static class Report extends Activity {
    @Override
    protected void onStart() {
      super.onStart();
      Log.i("report", "opened " + getIntent().getData().getSchemeSpecificPart());
    }
  }

  public static class Show extends Activity {
    @Override
    protected void onStart() {
      super.onStart();
      setTitle(getIntent().getData().getSchemeSpecificPart());
    }
  }
}
