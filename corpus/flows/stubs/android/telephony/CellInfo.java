package android.telephony;

import android.os.Parcelable;

public abstract class CellInfo implements Parcelable {
  CellInfo() {}
  public boolean isRegistered() { return false; }
  public long getTimeStamp() { return 0L; }
  public int describeContents() { return 0; }
}
