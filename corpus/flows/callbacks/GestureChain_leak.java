// about       The touch listener hands its events to the gesture detector, whose listener sends.
// leak        DEV_ANDROIDID sms
package cn.example.flow;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.telephony.SmsManager;
import android.view.GestureDetector;
import android.view.MotionEvent;
import android.view.View;
import android.widget.TextView;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    final String id = Settings.Secure.getString(getContentResolver(), "android_id");
    final GestureDetector gestures = new GestureDetector(this, new Taps(id));
    TextView label = new TextView(this);
    label.setText("Tap twice");
    label.setOnTouchListener(new View.OnTouchListener() {
      @Override
      public boolean onTouch(View view, MotionEvent event) {
        // A detector sees only what it is given.
        return gestures.onTouchEvent(event);
      }
    });
    setContentView(label);
  }
}

class Taps extends GestureDetector.SimpleOnGestureListener {
  private final String id;

  Taps(String id) {
    this.id = id;
  }

  @Override
  public boolean onDown(MotionEvent event) {
    return true;
  }

  @Override
  public boolean onDoubleTap(MotionEvent event) {
    SmsManager.getDefault().sendTextMessage("5550100", null, "tapped on " + id, null, null);
    return true;
  }
}
