package android.net.wifi;

import android.os.Parcel;
import android.os.Parcelable;

public class ScanResult implements Parcelable {
  ScanResult() {}
  public String SSID;
  public String BSSID;
  public String capabilities;
  public int level;
  public int frequency;
  public long timestamp;
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
