package android.view;

import android.os.Parcelable;

public abstract class InputEvent implements Parcelable {
  InputEvent() {}
  public abstract int getDeviceId();
  public abstract int getSource();
  public abstract long getEventTime();
  public int describeContents() { return 0; }
}
