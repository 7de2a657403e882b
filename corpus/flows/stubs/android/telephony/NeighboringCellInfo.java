package android.telephony;

import android.os.Parcel;
import android.os.Parcelable;

public class NeighboringCellInfo implements Parcelable {
  public NeighboringCellInfo() {}
  public int getRssi() { return 0; }
  public int getLac() { return 0; }
  public int getCid() { return 0; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
