package android.webkit;

public class GeolocationPermissions {
  private GeolocationPermissions() {}
  public interface Callback {
    void invoke(String origin, boolean allow, boolean retain);
  }
}
