package android.telephony;

import android.os.Parcel;
import android.os.Parcelable;

public class SignalStrength implements Parcelable {
  SignalStrength() {}
  public int getGsmSignalStrength() { return 0; }
  public int getLevel() { return 0; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
}
