package android.telephony;

import android.os.Parcel;

public final class CellIdentityLte extends CellIdentity {
  private CellIdentityLte() {}
  public int getMcc() { return 0; }
  public int getMnc() { return 0; }
  public int getCi() { return 0; }
  public int getPci() { return 0; }
  public int getTac() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
