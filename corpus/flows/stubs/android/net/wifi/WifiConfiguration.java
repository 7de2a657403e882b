package android.net.wifi;

import android.os.Parcel;
import android.os.Parcelable;

public class WifiConfiguration implements Parcelable {
  public WifiConfiguration() {}
  public int networkId;
  public String SSID;
  public String BSSID;
  public String preSharedKey;
  public boolean hiddenSSID;
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
