package android.location;

import android.os.Parcel;
import android.os.Parcelable;

public class Criteria implements Parcelable {
  public static final int NO_REQUIREMENT = 0;
  public static final int POWER_LOW = 1;
  public static final int POWER_MEDIUM = 2;
  public static final int POWER_HIGH = 3;
  public static final int ACCURACY_FINE = 1;
  public static final int ACCURACY_COARSE = 2;
  public static final int ACCURACY_LOW = 1;
  public static final int ACCURACY_MEDIUM = 2;
  public static final int ACCURACY_HIGH = 3;
  public Criteria() {}
  public Criteria(Criteria criteria) {}
  public void setAccuracy(int accuracy) {}
  public int getAccuracy() { return 0; }
  public void setPowerRequirement(int level) {}
  public void setAltitudeRequired(boolean altitudeRequired) {}
  public void setCostAllowed(boolean costAllowed) {}
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel parcel, int flags) {}
}
