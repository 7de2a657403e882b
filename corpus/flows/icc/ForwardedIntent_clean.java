// about       An intent inside an intent is passed on to the activity that only shows.
// clean       -
// activity    cn.example.flow.MainActivity$Gate
// activity    cn.example.flow.MainActivity$Report
// activity    cn.example.flow.MainActivity$Show
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    // The gate does not know whom it opens for.
    Intent next = new Intent(this, Show.class);
    String id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSubscriberId();
    next.putExtra("text", id);
    startActivity(new Intent(this, Gate.class).putExtra("next", next));
  }

  public static class Gate extends Activity {
    @Override
    protected void onCreate(Bundle state) {
      super.onCreate(state);
      Intent next = getIntent().getParcelableExtra("next");
      startActivity(next);
      finish();
    }
  }

  public static class Report extends Activity {
    @Override
    protected void onStart() {
      super.onStart();
      String text = getIntent().getStringExtra("text");
      SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
    }
  }

  public static class Show extends Activity {
    @Override
    protected void onStart() {
      super.onStart();
      setTitle(getIntent().getStringExtra("text"));
    }
  }
}
