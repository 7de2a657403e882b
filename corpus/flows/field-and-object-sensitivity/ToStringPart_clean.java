// about       An object is joined to a string; its toString() gives the other field.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static class Contact {
    private final String name;
    private final String number;

    Contact(String name, String number) {
      this.name = name;
      this.number = number;
    }

    boolean isCallable() {
      return number != null;
    }

    @Override
    public String toString() {
      // The name only.
      return "<" + name + ">";
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
    Contact me = new Contact("me", phone.getLine1Number());
    if (me.isCallable()) {
      Log.d("Contacts", "added " + me);
    }
  }
}
