package android.app;

import android.os.Parcel;
import android.os.Parcelable;

public final class NotificationChannel implements Parcelable {
  public static final String DEFAULT_CHANNEL_ID = "miscellaneous";
  public NotificationChannel(String id, CharSequence name, int importance) {}
  public void setDescription(String description) {}
  public void setName(CharSequence name) {}
  public String getId() { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
