package android.telephony.gsm;

import android.os.Bundle;
import android.telephony.CellLocation;

public class GsmCellLocation extends CellLocation {
  public GsmCellLocation() {}
  public GsmCellLocation(Bundle bundle) {}
  public int getLac() { return 0; }
  public int getCid() { return 0; }
  public int getPsc() { return 0; }
  public void setStateInvalid() {}
  public void setLacAndCid(int lac, int cid) {}
}
