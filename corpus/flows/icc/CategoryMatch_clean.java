// about       Two activities take the action; the category of the intent fits the one that shows only.
// clean       -
// element     <activity android:name="cn.example.flow.MainActivity$Report" android:exported="false"><intent-filter><action android:name="cn.example.flow.OPEN"/><category android:name="android.intent.category.DEFAULT"/><category android:name="cn.example.flow.LOUD"/></intent-filter></activity>
// element     <activity android:name="cn.example.flow.MainActivity$Show" android:exported="false"><intent-filter><action android:name="cn.example.flow.OPEN"/><category android:name="android.intent.category.DEFAULT"/><category android:name="cn.example.flow.QUIET"/></intent-filter></activity>
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Intent intent = new Intent("cn.example.flow.OPEN");
    // Every category of the intent has to stand in the filter.
    intent.addCategory("cn.example.flow.QUIET");
    intent.setPackage(getPackageName());
    String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSubscriberId();
    intent.putExtra("text", id);
    startActivity(intent);
  }

  public static class Report extends Activity {
    @Override
    protected void onStart() {
      super.onStart();
      Log.i("report", "opened " + getIntent().getStringExtra("text"));
    }
  }

  public static class Show extends Activity {
    @Override
    protected void onStart() {
      super.onStart();
      setTitle(getIntent().getStringExtra("text"));
    }
  }
}
