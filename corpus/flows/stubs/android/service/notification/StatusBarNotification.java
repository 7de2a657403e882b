package android.service.notification;

import android.app.Notification;
import android.os.Parcel;
import android.os.Parcelable;

public class StatusBarNotification implements Parcelable {
  public StatusBarNotification(Parcel in) {}
  public String getPackageName() { return null; }
  public Notification getNotification() { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
}
