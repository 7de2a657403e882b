package android.accounts;

import android.os.Parcel;
import android.os.Parcelable;

public class AuthenticatorDescription implements Parcelable {
  private AuthenticatorDescription() {}
  public String type;
  public String packageName;
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
