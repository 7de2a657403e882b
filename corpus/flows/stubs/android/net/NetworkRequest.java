package android.net;

import android.os.Parcel;
import android.os.Parcelable;

public class NetworkRequest implements Parcelable {
  private NetworkRequest() {}
  public static class Builder {
    public Builder() {}
    public Builder addCapability(int capability) { return null; }
    public NetworkRequest build() { return null; }
  }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
