package android.location;

import android.app.PendingIntent;
import android.os.Looper;
import java.util.List;

public class LocationManager {
  LocationManager() {}
  public static final String NETWORK_PROVIDER = "network";
  public static final String GPS_PROVIDER = "gps";
  public static final String PASSIVE_PROVIDER = "passive";
  public static final String KEY_PROXIMITY_ENTERING = "entering";
  public static final String KEY_STATUS_CHANGED = "status";
  public static final String KEY_PROVIDER_ENABLED = "providerEnabled";
  public static final String KEY_LOCATION_CHANGED = "location";
  public static final String PROVIDERS_CHANGED_ACTION = "android.location.PROVIDERS_CHANGED";
  public static final String MODE_CHANGED_ACTION = "android.location.MODE_CHANGED";
  public List<String> getAllProviders() { return null; }
  public List<String> getProviders(boolean enabledOnly) { return null; }
  public List<String> getProviders(Criteria criteria, boolean enabledOnly) { return null; }
  public String getBestProvider(Criteria criteria, boolean enabledOnly) { return null; }
  public void requestLocationUpdates(String provider, long minTime, float minDistance, LocationListener listener) {}
  public void requestLocationUpdates(String provider, long minTime, float minDistance, LocationListener listener,
      Looper looper) {}
  public void requestLocationUpdates(long minTime, float minDistance, Criteria criteria, LocationListener listener,
      Looper looper) {}
  public void requestLocationUpdates(String provider, long minTime, float minDistance, PendingIntent intent) {}
  public void requestLocationUpdates(long minTime, float minDistance, Criteria criteria, PendingIntent intent) {}
  public void requestSingleUpdate(String provider, LocationListener listener, Looper looper) {}
  public void requestSingleUpdate(Criteria criteria, LocationListener listener, Looper looper) {}
  public void requestSingleUpdate(String provider, PendingIntent intent) {}
  public void requestSingleUpdate(Criteria criteria, PendingIntent intent) {}
  public void removeUpdates(LocationListener listener) {}
  public void removeUpdates(PendingIntent intent) {}
  public void addProximityAlert(double latitude, double longitude, float radius, long expiration,
      PendingIntent intent) {}
  public void removeProximityAlert(PendingIntent intent) {}
  public boolean isLocationEnabled() { return false; }
  public boolean isProviderEnabled(String provider) { return false; }
  public Location getLastKnownLocation(String provider) { return null; }
  public boolean addNmeaListener(GpsStatus.NmeaListener listener) { return false; }
  public boolean addNmeaListener(OnNmeaMessageListener listener) { return false; }
}
