package android.location;

import android.os.Parcel;
import android.os.Parcelable;
import java.util.Locale;

public class Address implements Parcelable {
  public Address(Locale locale) {}
  public Locale getLocale() { return null; }
  public int getMaxAddressLineIndex() { return 0; }
  public String getAddressLine(int index) { return null; }
  public void setAddressLine(int index, String line) {}
  public String getFeatureName() { return null; }
  public String getAdminArea() { return null; }
  public String getLocality() { return null; }
  public String getSubLocality() { return null; }
  public String getThoroughfare() { return null; }
  public String getPostalCode() { return null; }
  public String getCountryCode() { return null; }
  public String getCountryName() { return null; }
  public double getLatitude() { return 0.0; }
  public double getLongitude() { return 0.0; }
  public String getPhone() { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel parcel, int flags) {}
}
