package android.telephony;

import android.os.Parcelable;

public abstract class CellIdentity implements Parcelable {
  CellIdentity() {}
  public int describeContents() { return 0; }
  public CharSequence getOperatorAlphaLong() { return null; }
}
