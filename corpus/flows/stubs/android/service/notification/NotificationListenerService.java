package android.service.notification;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;

public abstract class NotificationListenerService extends Service {
  public NotificationListenerService() {}
  public void onNotificationPosted(StatusBarNotification sbn) {}
  public void onNotificationRemoved(StatusBarNotification sbn) {}
  public IBinder onBind(Intent intent) { return null; }
}
