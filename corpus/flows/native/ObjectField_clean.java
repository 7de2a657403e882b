// about       Native code gives back another field of the object.
// clean       -
// native      ObjectField_clean.c
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class MainActivity extends Activity {
  static {
    System.loadLibrary("ObjectField_clean");
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Profile profile = new Profile();
    profile.subscriber = phone.getSubscriberId();
    Log.i("flow", "profile " + describe(profile));
  }

  private static native String describe(Profile profile);
}

class Profile {
  String subscriber;
  String theme = "dark";
}
