// about       Two fields of one name; the sub class's, a constant, is read by reflection.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.lang.reflect.Field;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
    Member member = new Member();
    ((Person) member).id = phone.getDeviceId();
    member.id = "guest";
    try {
      // The class that declares the field decides which of the two is read.
      Field field = Member.class.getDeclaredField("id");
      Log.i("flow", "id " + field.get(member));
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}

class Person {
  String id;
}

class Member extends Person {
  String id;
}
