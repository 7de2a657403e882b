package android.graphics.drawable;

import android.content.Context;
import android.os.Parcel;
import android.os.Parcelable;

public final class Icon implements Parcelable {
  private Icon() {}
  public static Icon createWithResource(Context context, int resId) { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
