// about       The action of the intent fits the activity that only shows.
// clean       -
// element     <activity android:name="cn.example.flow.MainActivity$Report" android:exported="false"><intent-filter><action android:name="cn.example.flow.REPORT"/><category android:name="android.intent.category.DEFAULT"/></intent-filter></activity>
// element     <activity android:name="cn.example.flow.MainActivity$Show" android:exported="false"><intent-filter><action android:name="cn.example.flow.SHOW"/><category android:name="android.intent.category.DEFAULT"/></intent-filter></activity>
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    // Only the manifest says who takes which action.
    Intent intent = new Intent("cn.example.flow.SHOW");
    intent.setPackage(getPackageName());
    String number = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getLine1Number();
    intent.putExtra("text", number);
    startActivity(intent);
  }

  public static class Report extends Activity {
    @Override
    protected void onStart() {
      super.onStart();
      String text = getIntent().getStringExtra("text");
      SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
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
