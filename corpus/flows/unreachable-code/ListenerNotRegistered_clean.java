// about       A listener for the place is made, but never registered.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.location.Location;
import android.location.LocationListener;
import android.location.LocationManager;
import android.os.Bundle;
import android.util.Log;

public class MainActivity extends Activity implements LocationListener {
  private LocationManager places;

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    places = (LocationManager) getSystemService(LOCATION_SERVICE);
  }

  @Override
  protected void onDestroy() {
    places.removeUpdates(this);
    super.onDestroy();
  }

  @Override
  public void onLocationChanged(Location place) {
    Log.i("flow", "at " + place.getLatitude() + "," + place.getLongitude());
  }

  @Override
  public void onStatusChanged(String provider, int status, Bundle extras) {}

  @Override
  public void onProviderEnabled(String provider) {}

  @Override
  public void onProviderDisabled(String provider) {}
}
