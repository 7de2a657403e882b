// about       A SparseArray holds the value under one number; another number is read.
// clean       -
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
    // Key 7.
    String text = table.get(STATE);
    Log.i("Table", text);
  }
}
