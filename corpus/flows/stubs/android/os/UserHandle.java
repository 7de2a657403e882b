package android.os;

public final class UserHandle implements Parcelable {
  public UserHandle(Parcel in) {}
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
}
