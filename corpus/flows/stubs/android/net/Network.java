package android.net;

import android.os.Parcel;
import android.os.Parcelable;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;

public class Network implements Parcelable {
  private Network() {}
  public URLConnection openConnection(URL url) throws IOException { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
