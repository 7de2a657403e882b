package android.accounts;

import android.os.Parcel;
import android.os.Parcelable;

public class Account implements Parcelable {
  public static final Parcelable.Creator<Account> CREATOR = null;
  public final String name;
  public final String type;
  public Account(String name, String type) { this.name = name; this.type = type; }
  public Account(Parcel in) { this.name = null; this.type = null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
