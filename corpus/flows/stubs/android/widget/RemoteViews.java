package android.widget;

import android.app.PendingIntent;
import android.os.Parcel;
import android.os.Parcelable;

public class RemoteViews implements Parcelable {
  public RemoteViews(String packageName, int layoutId) {}
  public void setTextViewText(int viewId, CharSequence text) {}
  public void setOnClickPendingIntent(int viewId, PendingIntent pendingIntent) {}
  public void setImageViewResource(int viewId, int srcId) {}
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
