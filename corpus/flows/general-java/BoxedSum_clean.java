// about       A boxed number does not change: the second name still means the old one.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.location.Location;
import android.location.LocationManager;
import android.os.Bundle;
import android.telephony.SmsManager;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    LocationManager places = (LocationManager) getSystemService(Context.LOCATION_SERVICE);
    Location here = places.getLastKnownLocation("gps");
    Double total = 90.0;
    Double before = total;
    if (here != null) {
      // Makes a new box for `total`; `before` means the old box.
      total += here.getLatitude();
    }
    Object sent = before;
    long hundredths = Math.round(((Number) sent).doubleValue() * 100);
    String text = "sum " + hundredths;
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
