package android.app;

import android.content.Context;
import android.os.Bundle;
import android.os.Parcel;
import android.os.Parcelable;
import android.widget.RemoteViews;

public class Notification implements Parcelable {
  public static final String EXTRA_TITLE = "android.title";
  public static final String EXTRA_TEXT = "android.text";
  public static final String EXTRA_SUB_TEXT = "android.subText";
  public static final String EXTRA_BIG_TEXT = "android.bigText";
  public static final String CATEGORY_MESSAGE = "msg";
  public static final int PRIORITY_DEFAULT = 0;
  public static final int PRIORITY_LOW = -1;
  public static final int PRIORITY_HIGH = 1;
  public static final int PRIORITY_MIN = -2;
  public static final int PRIORITY_MAX = 2;
  public static final int DEFAULT_ALL = -1;
  public static final int DEFAULT_SOUND = 1;
  public static final int FLAG_AUTO_CANCEL = 16;
  public static final int FLAG_ONGOING_EVENT = 2;
  public static final int VISIBILITY_PUBLIC = 1;
  public static final int VISIBILITY_PRIVATE = 0;
  public static final int VISIBILITY_SECRET = -1;
  public Notification() {}
  public Notification(int icon, CharSequence tickerText, long when) {}
  public int flags;
  public int icon;
  public PendingIntent contentIntent;
  public PendingIntent deleteIntent;
  public CharSequence tickerText;
  public Bundle extras;
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel parcel, int flags) {}
  public String getChannelId() { return null; }
  public static class Action implements Parcelable {
    public Action(int icon, CharSequence title, PendingIntent intent) {}
    public CharSequence title;
    public PendingIntent actionIntent;
    public Bundle getExtras() { return null; }
    public int describeContents() { return 0; }
    public void writeToParcel(Parcel out, int flags) {}
    public static final class Builder {
      public Builder(int icon, CharSequence title, PendingIntent intent) {}
      public Builder addExtras(Bundle extras) { return null; }
      public Builder addRemoteInput(RemoteInput remoteInput) { return null; }
      public Action build() { return null; }
    }
  }
  public static class Builder {
    public Builder(Context context) {}
    public Builder(Context context, String channelId) {}
    public Builder setChannelId(String channelId) { return null; }
    public Builder setWhen(long when) { return null; }
    public Builder setSmallIcon(int icon) { return null; }
    public Builder setContentTitle(CharSequence title) { return null; }
    public Builder setContentText(CharSequence text) { return null; }
    public Builder setSubText(CharSequence text) { return null; }
    public Builder setContentInfo(CharSequence info) { return null; }
    public Builder setContent(RemoteViews views) { return null; }
    public Builder setContentIntent(PendingIntent intent) { return null; }
    public Builder setDeleteIntent(PendingIntent intent) { return null; }
    public Builder setTicker(CharSequence tickerText) { return null; }
    public Builder setOngoing(boolean ongoing) { return null; }
    public Builder setAutoCancel(boolean autoCancel) { return null; }
    public Builder setDefaults(int defaults) { return null; }
    public Builder setPriority(int pri) { return null; }
    public Builder setCategory(String category) { return null; }
    public Builder setVisibility(int visibility) { return null; }
    public Builder addExtras(Bundle extras) { return null; }
    public Builder setExtras(Bundle extras) { return null; }
    public Bundle getExtras() { return null; }
    public Builder addAction(int icon, CharSequence title, PendingIntent intent) { return null; }
    public Builder addAction(Notification.Action action) { return null; }
    public Builder setStyle(Notification.Style style) { return null; }
    public Notification getNotification() { return null; }
    public Notification build() { return null; }
  }
  public abstract static class Style {
    public Style() {}
    protected void internalSetBigContentTitle(CharSequence title) {}
    public void setBuilder(Notification.Builder builder) {}
    public Notification build() { return null; }
  }
  public static class BigTextStyle extends Style {
    public BigTextStyle() {}
    public BigTextStyle setBigContentTitle(CharSequence title) { return null; }
    public BigTextStyle setSummaryText(CharSequence cs) { return null; }
    public BigTextStyle bigText(CharSequence cs) { return null; }
  }
  public static class InboxStyle extends Style {
    public InboxStyle() {}
    public InboxStyle setBigContentTitle(CharSequence title) { return null; }
    public InboxStyle addLine(CharSequence cs) { return null; }
  }
}
