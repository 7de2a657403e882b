// about       Setting the type alone takes the address with the place out of the intent.
// clean       -
package cn.example.flow;

import android.app.Activity;
import android.content.Intent;
import android.location.Location;
import android.location.LocationManager;
import android.net.Uri;
import android.os.Bundle;
import android.view.View;
import android.widget.Button;

public class MainActivity extends Activity implements View.OnClickListener {
  @Override
  protected void onCreate(Bundle state) {
    super.onCreate(state);
    Button button = new Button(this);
    button.setText("Where am I?");
    button.setOnClickListener(this);
    setContentView(button);
  }

  @Override
  public void onClick(View view) {
    LocationManager places = (LocationManager) getSystemService(LOCATION_SERVICE);
    Location place = places.getLastKnownLocation(LocationManager.GPS_PROVIDER);
    if (place == null) {
      return;
    }
    String at = place.getLatitude() + "," + place.getLongitude();
    Uri address = Uri.parse("https://map.example.com/?at=" + at);
    Intent intent = new Intent(Intent.ACTION_VIEW, address);
    // Setting the type alone clears the data.
    intent.setType("text/html");
    startActivity(Intent.createChooser(intent, "Open"));
  }
}
