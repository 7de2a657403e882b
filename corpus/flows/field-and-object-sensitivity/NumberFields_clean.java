// about       A point keeps numbers of the location and a zoom; only the zoom is sent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.location.Location;
import android.location.LocationManager;
import android.os.Bundle;
import android.telephony.SmsManager;

public class MainActivity extends Activity {
  static class Point {
    long east;
    long north;
    int zoom;

    Point(Location location, int zoom) {
      east = Math.round(location.getLongitude() * 10000);
      north = Math.round(location.getLatitude() * 10000);
      this.zoom = zoom;
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    LocationManager places = (LocationManager) getSystemService(Context.LOCATION_SERVICE);
    Location here = places.getLastKnownLocation("gps");
    if (here == null) {
      return;
    }
    Point point = new Point(here, 14);
    // A constant.
    String text = "z" + (point.zoom + 1);
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
