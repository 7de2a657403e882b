package android.net;

import android.os.Parcel;
import android.os.Parcelable;

public class NetworkInfo implements Parcelable {
  private NetworkInfo() {}
  public int getType() { return 0; }
  public int getSubtype() { return 0; }
  public String getTypeName() { return null; }
  public String getSubtypeName() { return null; }
  public boolean isConnected() { return false; }
  public boolean isConnectedOrConnecting() { return false; }
  public boolean isAvailable() { return false; }
  public boolean isRoaming() { return false; }
  public String getExtraInfo() { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
