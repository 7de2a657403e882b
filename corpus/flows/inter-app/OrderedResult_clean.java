// about       A receiver that only the app can reach sets the ICCID as the result of an ordered broadcast.
// clean       -
// receiver    cn.example.flow.MainActivity$Answer
package cn.example.flow;

import android.app.Activity;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    setTitle("Answers");
  }

  // Who can ask it is written in the manifest only.
  public static class Answer extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
      TelephonyManager phone =
          (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
      setResultCode(Activity.RESULT_OK);
      setResultData(phone.getSimSerialNumber());
    }
  }
}
