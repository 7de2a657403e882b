package android.content;

import android.net.Uri;
import android.os.Parcel;
import android.os.Parcelable;

public class ContentProviderResult implements Parcelable {
  public ContentProviderResult(Uri uri) {}
  public ContentProviderResult(int count) {}
  public ContentProviderResult(Parcel source) {}
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
