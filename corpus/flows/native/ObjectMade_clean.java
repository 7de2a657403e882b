// about       Native code makes an object of the app with another text; Java sends what the object holds.
// clean       -
// native      ObjectMade_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("ObjectMade_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Record record = record(phone.getSimSerialNumber(), "main");
    String text = record.line();
    SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
  }

  private static native Record record(String card, String screen);
}

class Record {
  private final String text;
  private final int version;

  Record(String text, int version) {
    this.text = text;
    this.version = version;
  }

  String line() {
    return version + ":" + text;
  }
}
