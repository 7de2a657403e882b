package android.telephony.cdma;

import android.os.Bundle;
import android.telephony.CellLocation;

public class CdmaCellLocation extends CellLocation {
  public CdmaCellLocation() {}
  public CdmaCellLocation(Bundle bundle) {}
  public int getBaseStationId() { return 0; }
  public int getBaseStationLatitude() { return 0; }
  public int getBaseStationLongitude() { return 0; }
  public int getSystemId() { return 0; }
  public int getNetworkId() { return 0; }
}
