// about       A thread puts the number into the data of a message; the handler sends another part of it.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.os.Message;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  private final Handler handler = new Handler() {
    @Override
    public void handleMessage(Message message) {
      Bundle data = message.getData();
      // Two keys in one bundle.
      String text = data.getString("note");
      SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
    }
  };

  @Override
  protected void onResume() {
    super.onResume();
    new Thread() {
      @Override
      public void run() {
        Bundle data = new Bundle();
        String number = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getLine1Number();
        data.putString("number", number);
        data.putString("note", "done");
        Message message = handler.obtainMessage();
        message.setData(data);
        handler.sendMessage(message);
      }
    }.start();
  }
}
