package android.net;

import android.os.Parcel;
import android.os.Parcelable;

public final class NetworkCapabilities implements Parcelable {
  public NetworkCapabilities() {}
  public static final int TRANSPORT_CELLULAR = 0;
  public static final int TRANSPORT_WIFI = 1;
  public static final int NET_CAPABILITY_INTERNET = 12;
  public boolean hasCapability(int capability) { return false; }
  public boolean hasTransport(int transportType) { return false; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
