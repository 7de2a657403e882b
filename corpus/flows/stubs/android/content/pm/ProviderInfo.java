package android.content.pm;

import android.os.Parcel;
import android.os.Parcelable;

public final class ProviderInfo extends ComponentInfo implements Parcelable {
  public ProviderInfo() {}
  public String authority;
  public String readPermission;
  public String writePermission;
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
