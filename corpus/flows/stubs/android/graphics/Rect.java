package android.graphics;

import android.os.Parcel;
import android.os.Parcelable;

public final class Rect implements Parcelable {
  public int left;
  public int top;
  public int right;
  public int bottom;
  public Rect() {}
  public Rect(int left, int top, int right, int bottom) {}
  public int width() { return 0; }
  public int height() { return 0; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
}
