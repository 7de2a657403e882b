package android.net;

public class ConnectivityManager {
  ConnectivityManager() {}
  public static final String CONNECTIVITY_ACTION = "android.net.conn.CONNECTIVITY_CHANGE";
  public static final int TYPE_MOBILE = 0;
  public static final int TYPE_WIFI = 1;
  public NetworkInfo getActiveNetworkInfo() { return null; }
  public NetworkInfo getNetworkInfo(int networkType) { return null; }
  public NetworkInfo[] getAllNetworkInfo() { return null; }
  public Network getActiveNetwork() { return null; }
  public Network[] getAllNetworks() { return null; }
  public NetworkCapabilities getNetworkCapabilities(Network network) { return null; }
  public boolean isActiveNetworkMetered() { return false; }
  public void registerDefaultNetworkCallback(ConnectivityManager.NetworkCallback networkCallback) {}
  public void registerNetworkCallback(NetworkRequest request, ConnectivityManager.NetworkCallback networkCallback) {}
  public void unregisterNetworkCallback(ConnectivityManager.NetworkCallback networkCallback) {}
  public static class NetworkCallback {
    public NetworkCallback() {}
    public void onAvailable(Network network) {}
    public void onLost(Network network) {}
    public void onUnavailable() {}
    public void onCapabilitiesChanged(Network network, NetworkCapabilities networkCapabilities) {}
  }
}
