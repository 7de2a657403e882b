package android.view;

import android.os.Parcel;
import android.os.Parcelable;

public abstract class AbsSavedState implements Parcelable {
  protected AbsSavedState(Parcel source) {}
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
