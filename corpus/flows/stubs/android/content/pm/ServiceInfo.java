package android.content.pm;

import android.os.Parcel;
import android.os.Parcelable;

public class ServiceInfo extends ComponentInfo implements Parcelable {
  public ServiceInfo() {}
  public String permission;
  public int flags;
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
