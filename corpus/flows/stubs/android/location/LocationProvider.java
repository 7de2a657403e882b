package android.location;

public class LocationProvider {
  private LocationProvider() {}
  public static final int OUT_OF_SERVICE = 0;
  public static final int TEMPORARILY_UNAVAILABLE = 1;
  public static final int AVAILABLE = 2;
  public String getName() { return null; }
}
