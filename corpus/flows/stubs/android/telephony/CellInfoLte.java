package android.telephony;

import android.os.Parcel;

public final class CellInfoLte extends CellInfo {
  private CellInfoLte() {}
  public CellIdentityLte getCellIdentity() { return null; }
  public void writeToParcel(Parcel dest, int flags) {}
}
