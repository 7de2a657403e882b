// about       Where the phone is decides what a field holds; another callback logs it.
// leak        LOC_FINE log
// option      --implicit
package cn.example.flow;

import android.app.Activity;
import android.location.Location;
import android.location.LocationManager;
import android.os.Bundle;
import android.util.Log;

public class MainActivity extends Activity {
  private String region = "south";

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    LocationManager places = (LocationManager) getSystemService(LOCATION_SERVICE);
    Location place = places.getLastKnownLocation("gps");
    getPreferences(MODE_PRIVATE).edit().putString("place", String.valueOf(place)).apply();
    // The condition.
    if (place != null && place.getLatitude() > 30) {
      region = "north";
    }
  }

  @Override
  protected void onPause() {
    super.onPause();
    Log.i("flow", "region " + region);
  }
}
