// about       The running activity does not take over the new intent: getIntent still gives the first.
// clean       -
// activity    cn.example.flow.MainActivity$Second
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.view.View;
import android.widget.Button;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    startActivity(new Intent(this, Second.class));
  }

  public static class Second extends Activity implements View.OnClickListener {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      Button button = new Button(this);
      button.setOnClickListener(this);
      setContentView(button);
    }

    @Override
    public void onClick(View view) {
      String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
      Intent intent = new Intent(this, Second.class).putExtra("id", id);
      startActivity(intent.addFlags(Intent.FLAG_ACTIVITY_SINGLE_TOP));
    }

    @Override
    protected void onNewIntent(Intent intent) {
      super.onNewIntent(intent);
      // getIntent is the first activity's intent until another one is set.
      setTitle(intent.getStringExtra("id"));
      Log.i("second", "new: " + getIntent().getStringExtra("id"));
    }
  }
}
