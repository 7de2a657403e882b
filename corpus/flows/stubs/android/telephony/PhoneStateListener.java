package android.telephony;

import java.util.List;

public class PhoneStateListener {
  public PhoneStateListener() {}
  public static final int LISTEN_NONE = 0;
  public static final int LISTEN_SERVICE_STATE = 1;
  public static final int LISTEN_CELL_LOCATION = 16;
  public static final int LISTEN_CALL_STATE = 32;
  public static final int LISTEN_SIGNAL_STRENGTHS = 256;
  public static final int LISTEN_CELL_INFO = 1024;
  public void onServiceStateChanged(ServiceState serviceState) {}
  public void onCellLocationChanged(CellLocation location) {}
  public void onCallStateChanged(int state, String incomingNumber) {}
  public void onDataConnectionStateChanged(int state) {}
  public void onSignalStrengthsChanged(SignalStrength signalStrength) {}
  public void onCellInfoChanged(List<CellInfo> cellInfo) {}
}
