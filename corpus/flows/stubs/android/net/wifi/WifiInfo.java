package android.net.wifi;

import android.os.Parcel;
import android.os.Parcelable;

public class WifiInfo implements Parcelable {
  WifiInfo() {}
  public String getSSID() { return null; }
  public String getBSSID() { return null; }
  public int getRssi() { return 0; }
  public int getLinkSpeed() { return 0; }
  public int getFrequency() { return 0; }
  public String getMacAddress() { return null; }
  public int getNetworkId() { return 0; }
  public boolean getHiddenSSID() { return false; }
  public int getIpAddress() { return 0; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
