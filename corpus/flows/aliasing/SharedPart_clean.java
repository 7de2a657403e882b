// about       The two forms have parts of their own.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.location.Location;
import android.location.LocationManager;
import android.os.Bundle;
import android.telephony.SmsManager;

public class MainActivity extends Activity {
  static class Place {
    String text = "nowhere";
  }

  static class Form {
    private final Place place;

    Form(Place place) {
      this.place = place;
    }

    void setPlace(String text) {
      place.text = text;
    }

    String print() {
      return "place: " + place.text;
    }
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    LocationManager places = (LocationManager) getSystemService(Context.LOCATION_SERVICE);
    Location here = places.getLastKnownLocation("gps");
    Place place = new Place();
    Form order = new Form(place);
    // Each form holds its own place.
    Form receipt = new Form(new Place());
    if (here != null) {
      order.setPlace(here.getLatitude() + "," + here.getLongitude());
    }
    SmsManager.getDefault().sendTextMessage("+15550100", null, receipt.print(), null, null);
  }
}
