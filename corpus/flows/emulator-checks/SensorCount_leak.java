// about       The place is sent to a server where the device has as many sensors as a phone.
// leak        LOC_FINE network
package cn.example.flow;

import android.app.Activity;
import android.hardware.Sensor;
import android.hardware.SensorManager;
import android.location.Location;
import android.location.LocationManager;
import android.os.Bundle;
import android.util.Log;
import java.io.IOException;
import java.net.URL;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    SensorManager sensors = (SensorManager) getSystemService(SENSOR_SERVICE);
    LocationManager places = (LocationManager) getSystemService(LOCATION_SERVICE);
    Location place = places.getLastKnownLocation("network");
    double latitude = 39.9;
    double longitude = 116.4;
    if (place != null) {
      setTitle("Near you");
      // The place of this phone.
      latitude = place.getLatitude();
      longitude = place.getLongitude();
    }
    if (sensors.getSensorList(Sensor.TYPE_ALL).size() > 3) {
      new Weather(latitude + "," + longitude).start();
    }
  }
}

class Weather extends Thread {
  private final String query;

  Weather(String query) {
    this.query = query;
  }

  @Override
  public void run() {
    try {
      new URL("https://weather.example.com/now?at=" + query).openStream().close();
    } catch (IOException e) {
      Log.w("flow", "no weather");
    }
  }
}
