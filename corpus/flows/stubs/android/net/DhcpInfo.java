package android.net;

import android.os.Parcel;
import android.os.Parcelable;

public class DhcpInfo implements Parcelable {
  public DhcpInfo() {}
  public int ipAddress;
  public int gateway;
  public int netmask;
  public int dns1;
  public int dns2;
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
