package android.location;

import android.os.Bundle;
import android.os.Parcel;
import android.os.Parcelable;

public class Location implements Parcelable {
  public static final int FORMAT_DEGREES = 0;
  public static final int FORMAT_MINUTES = 1;
  public static final int FORMAT_SECONDS = 2;
  public static final Parcelable.Creator<Location> CREATOR = null;
  public Location(String provider) {}
  public Location(Location l) {}
  public void set(Location l) {}
  public void reset() {}
  public static String convert(double coordinate, int outputType) { return null; }
  public static double convert(String coordinate) { return 0.0; }
  public static void distanceBetween(double startLatitude, double startLongitude, double endLatitude,
      double endLongitude, float[] results) {}
  public float distanceTo(Location dest) { return 0f; }
  public float bearingTo(Location dest) { return 0f; }
  public String getProvider() { return null; }
  public void setProvider(String provider) {}
  public long getTime() { return 0L; }
  public void setTime(long time) {}
  public long getElapsedRealtimeNanos() { return 0L; }
  public double getLatitude() { return 0.0; }
  public void setLatitude(double latitude) {}
  public double getLongitude() { return 0.0; }
  public void setLongitude(double longitude) {}
  public boolean hasAltitude() { return false; }
  public double getAltitude() { return 0.0; }
  public void setAltitude(double altitude) {}
  public boolean hasSpeed() { return false; }
  public float getSpeed() { return 0f; }
  public void setSpeed(float speed) {}
  public boolean hasBearing() { return false; }
  public float getBearing() { return 0f; }
  public void setBearing(float bearing) {}
  public boolean hasAccuracy() { return false; }
  public float getAccuracy() { return 0f; }
  public void setAccuracy(float horizontalAccuracy) {}
  public Bundle getExtras() { return null; }
  public void setExtras(Bundle extras) {}
  public boolean isFromMockProvider() { return false; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel parcel, int flags) {}
}
