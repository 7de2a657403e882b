// about       The exported activity gives its result to every app that asks for one.
// leak        DEV_ANDROIDID intent
// activity    cn.example.flow.MainActivity$Picker exported
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.provider.Settings;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    startActivityForResult(new Intent(this, Picker.class), 1);
  }

  @Override
  protected void onActivityResult(int request, int result, Intent data) {
    super.onActivityResult(request, result, data);
    if (data != null) {
      setTitle(data.getStringExtra("id"));
    }
  }

  public static class Picker extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      // The system names the package that waits for the result.
      if (getCallingPackage() != null) {
        Intent data = new Intent();
        data.putExtra("id", Settings.Secure.getString(getContentResolver(), "android_id"));
        setResult(RESULT_OK, data);
      }
      finish();
    }
  }
}
