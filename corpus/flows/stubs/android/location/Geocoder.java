package android.location;

import android.content.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

public final class Geocoder {
  public Geocoder(Context context) {}
  public Geocoder(Context context, Locale locale) {}
  public static boolean isPresent() { return false; }
  public List<Address> getFromLocation(double latitude, double longitude, int maxResults)
      throws IOException { return null; }
  public List<Address> getFromLocationName(String locationName, int maxResults) throws IOException { return null; }
}
