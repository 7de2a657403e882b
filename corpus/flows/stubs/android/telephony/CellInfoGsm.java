package android.telephony;

import android.os.Parcel;

public final class CellInfoGsm extends CellInfo {
  private CellInfoGsm() {}
  public CellIdentityGsm getCellIdentity() { return null; }
  public void writeToParcel(Parcel dest, int flags) {}
}
