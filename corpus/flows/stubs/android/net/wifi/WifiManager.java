package android.net.wifi;

import android.net.DhcpInfo;
import java.util.List;

public class WifiManager {
  WifiManager() {}
  public static final String WIFI_STATE_CHANGED_ACTION = "android.net.wifi.WIFI_STATE_CHANGED";
  public static final String SCAN_RESULTS_AVAILABLE_ACTION = "android.net.wifi.SCAN_RESULTS";
  public static final String NETWORK_STATE_CHANGED_ACTION = "android.net.wifi.STATE_CHANGE";
  public static final String EXTRA_WIFI_STATE = "wifi_state";
  public static final String EXTRA_NETWORK_INFO = "networkInfo";
  public static final String EXTRA_BSSID = "bssid";
  public static final String EXTRA_WIFI_INFO = "wifiInfo";
  public static final int WIFI_STATE_DISABLED = 1;
  public static final int WIFI_STATE_ENABLED = 3;
  public WifiInfo getConnectionInfo() { return null; }
  public List<ScanResult> getScanResults() { return null; }
  public List<WifiConfiguration> getConfiguredNetworks() { return null; }
  public boolean startScan() { return false; }
  public boolean setWifiEnabled(boolean enabled) { return false; }
  public boolean isWifiEnabled() { return false; }
  public int getWifiState() { return 0; }
  public DhcpInfo getDhcpInfo() { return null; }
}
