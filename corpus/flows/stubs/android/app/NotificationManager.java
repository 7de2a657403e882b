package android.app;

public class NotificationManager {
  NotificationManager() {}
  public static final int IMPORTANCE_NONE = 0;
  public static final int IMPORTANCE_MIN = 1;
  public static final int IMPORTANCE_LOW = 2;
  public static final int IMPORTANCE_DEFAULT = 3;
  public static final int IMPORTANCE_HIGH = 4;
  public void notify(int id, Notification notification) {}
  public void notify(String tag, int id, Notification notification) {}
  public void cancel(int id) {}
  public void cancel(String tag, int id) {}
  public void cancelAll() {}
  public void createNotificationChannel(NotificationChannel channel) {}
  public void deleteNotificationChannel(String channelId) {}
  public boolean areNotificationsEnabled() { return false; }
}
