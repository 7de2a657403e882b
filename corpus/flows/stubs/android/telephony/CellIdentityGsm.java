package android.telephony;

import android.os.Parcel;

public final class CellIdentityGsm extends CellIdentity {
  private CellIdentityGsm() {}
  public int getMcc() { return 0; }
  public int getMnc() { return 0; }
  public int getLac() { return 0; }
  public int getCid() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
