// about       One callback keeps the place, another one logs it and forgets it then.
// leak        LOC_FINE log
package cn.example.flow;

import android.app.Activity;
import android.location.Location;
import android.location.LocationListener;
import android.location.LocationManager;
import android.os.Bundle;
import android.util.Log;

public class MainActivity extends Activity implements LocationListener {
  private String place = "none";
  private LocationManager places;

  @Override
  protected void onResume() {
    super.onResume();
    places = (LocationManager) getSystemService(LOCATION_SERVICE);
    places.requestLocationUpdates("gps", 1000, 1, this);
  }

  @Override
  protected void onPause() {
    places.removeUpdates(this);
    super.onPause();
  }

  @Override
  public void onLocationChanged(Location location) {
    place = location.getLatitude() + " " + location.getLongitude();
  }

  @Override
  public void onStatusChanged(String provider, int status, Bundle extras) {}

  @Override
  public void onProviderEnabled(String provider) {}

  @Override
  public void onProviderDisabled(String provider) {
    // The order of the two lines decides.
    Log.w("place", "no more places after " + place);
    place = "none";
  }
}
