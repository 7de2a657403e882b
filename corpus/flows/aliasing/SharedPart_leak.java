// about       Two forms share one part, filled through the first and sent through the second.
// leak        LOC_FINE sms
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
    // Both forms hold one place.
    Form receipt = new Form(place);
    if (here != null) {
      order.setPlace(here.getLatitude() + "," + here.getLongitude());
    }
    SmsManager.getDefault().sendTextMessage("+15550100", null, receipt.print(), null, null);
  }
}
