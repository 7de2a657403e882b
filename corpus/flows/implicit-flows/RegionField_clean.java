// about       The season decides what a field holds; the place is kept in private.
// clean       -
// option      --implicit
package cn.example.flow;

import android.app.Activity;
import android.location.Location;
import android.location.LocationManager;
import android.os.Bundle;
import android.util.Log;
import java.util.Calendar;

public class MainActivity extends Activity {
  private String region = "south";

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    LocationManager places = (LocationManager) getSystemService(LOCATION_SERVICE);
    Location place = places.getLastKnownLocation("gps");
    getPreferences(MODE_PRIVATE).edit().putString("place", String.valueOf(place)).apply();
    // The condition.
    if (Calendar.getInstance().get(Calendar.MONTH) > 5) {
      region = "north";
    }
  }

  @Override
  protected void onPause() {
    super.onPause();
    Log.i("flow", "region " + region);
  }
}
