package android.telephony;

import java.util.List;

public class TelephonyManager {
  TelephonyManager() {}
  public static final String ACTION_PHONE_STATE_CHANGED = "android.intent.action.PHONE_STATE";
  public static final int PHONE_TYPE_NONE = 0;
  public static final int PHONE_TYPE_GSM = 1;
  public static final int PHONE_TYPE_CDMA = 2;
  public static final int PHONE_TYPE_SIP = 3;
  public static final int CALL_STATE_IDLE = 0;
  public static final int CALL_STATE_RINGING = 1;
  public static final int CALL_STATE_OFFHOOK = 2;
  public static final int SIM_STATE_UNKNOWN = 0;
  public static final int SIM_STATE_ABSENT = 1;
  public static final int SIM_STATE_READY = 5;
  public static final int NETWORK_TYPE_UNKNOWN = 0;
  public static final int NETWORK_TYPE_EDGE = 2;
  public static final int NETWORK_TYPE_LTE = 13;
  public static final int DATA_CONNECTED = 2;
  public static final int DATA_DISCONNECTED = 0;
  public static final String EXTRA_STATE_IDLE = null;
  public static final String EXTRA_STATE_RINGING = null;
  public static final String EXTRA_STATE_OFFHOOK = null;
  public static final String EXTRA_STATE = "state";
  public static final String EXTRA_INCOMING_NUMBER = "incoming_number";
  public String getDeviceSoftwareVersion() { return null; }
  public String getDeviceId() { return null; }
  public String getDeviceId(int slotIndex) { return null; }
  public String getImei() { return null; }
  public String getImei(int slotIndex) { return null; }
  public String getMeid() { return null; }
  public String getMeid(int slotIndex) { return null; }
  public CellLocation getCellLocation() { return null; }
  public List<CellInfo> getAllCellInfo() { return null; }
  public List<NeighboringCellInfo> getNeighboringCellInfo() { return null; }
  public int getPhoneType() { return 0; }
  public int getPhoneCount() { return 0; }
  public String getNetworkOperatorName() { return null; }
  public String getNetworkOperator() { return null; }
  public boolean isNetworkRoaming() { return false; }
  public String getNetworkCountryIso() { return null; }
  public int getNetworkType() { return 0; }
  public int getDataNetworkType() { return 0; }
  public boolean hasIccCard() { return false; }
  public int getSimState() { return 0; }
  public int getSimState(int slotIndex) { return 0; }
  public String getSimOperator() { return null; }
  public String getSimOperatorName() { return null; }
  public String getSimCountryIso() { return null; }
  public String getSimSerialNumber() { return null; }
  public String getSubscriberId() { return null; }
  public String getGroupIdLevel1() { return null; }
  public String getLine1Number() { return null; }
  public String getVoiceMailNumber() { return null; }
  public String getVoiceMailAlphaTag() { return null; }
  public int getCallState() { return 0; }
  public int getDataState() { return 0; }
  public int getDataActivity() { return 0; }
  public void listen(PhoneStateListener listener, int events) {}
  public TelephonyManager createForSubscriptionId(int subId) { return null; }
  public boolean isVoiceCapable() { return false; }
  public boolean isSmsCapable() { return false; }
}
