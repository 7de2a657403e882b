// about       Order, then buyer or seller, then address: the seller's line is sent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Context;
import android.location.Location;
import android.location.LocationManager;
import android.os.Bundle;
import android.telephony.SmsManager;

public class MainActivity extends Activity {
  static class Address {
    String line = "not known";
  }

  static class Party {
    Address address = new Address();
  }

  static class Order {
    Party buyer = new Party();
    Party seller = new Party();
  }

  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    LocationManager places = (LocationManager) getSystemService(Context.LOCATION_SERVICE);
    Location here = places.getLastKnownLocation("network");
    Order order = new Order();
    if (here != null) {
      order.buyer.address.line = here.getLatitude() + " " + here.getLongitude();
    }
    // Nobody filled the seller's address.
    String text = order.seller.address.line;
    SmsManager.getDefault().sendTextMessage("+15550100", null, text, null, null);
  }
}
