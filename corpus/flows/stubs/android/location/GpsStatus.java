package android.location;

public final class GpsStatus {
  private GpsStatus() {}
  public interface NmeaListener {
    void onNmeaReceived(long timestamp, String nmea);
  }
  public interface Listener {
    void onGpsStatusChanged(int event);
  }
}
