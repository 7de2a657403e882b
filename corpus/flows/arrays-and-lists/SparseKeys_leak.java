// about       A SparseArray holds the value under one number; that number is read.
// leak        DEV_IMEI log
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.util.SparseArray;

public class MainActivity extends Activity {
  private static final int DEVICE = 40;
  private static final int STATE = 7;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    SparseArray<String> table = new SparseArray<String>();
    table.put(DEVICE, phone.getDeviceId());
    table.put(STATE, "ready");
    // Key 40.
    String text = table.get(DEVICE);
    Log.i("Table", text);
  }
}
