// about       Only this app can send the receiver an ordered broadcast; it shows what it gets back.
// clean       -
// receiver    cn.example.flow.MainActivity$Answer
package cn.example.flow;

import android.app.Activity;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onResume() {
    super.onResume();
    BroadcastReceiver last = new BroadcastReceiver() {
      @Override
      public void onReceive(Context context, Intent intent) {
        setTitle(getResultData());
      }
    };
    Intent question = new Intent(this, Answer.class);
    sendOrderedBroadcast(question, null, last, null, RESULT_OK, "", null);
  }

  public static class Answer extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
      TelephonyManager phone =
          (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
      // The data goes back to the sender of the broadcast.
      setResultData(phone.getSubscriberId());
    }
  }
}
