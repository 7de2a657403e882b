package android.app;

import android.os.Handler;

public class AlarmManager {
  private AlarmManager() {}
  public static final int RTC_WAKEUP = 0;
  public static final int RTC = 1;
  public static final int ELAPSED_REALTIME_WAKEUP = 2;
  public static final int ELAPSED_REALTIME = 3;
  public static final long INTERVAL_FIFTEEN_MINUTES = 900000L;
  public static final long INTERVAL_HALF_HOUR = 1800000L;
  public static final long INTERVAL_HOUR = 3600000L;
  public static final long INTERVAL_HALF_DAY = 43200000L;
  public static final long INTERVAL_DAY = 86400000L;
  public interface OnAlarmListener {
    void onAlarm();
  }
  public void set(int type, long triggerAtMillis, PendingIntent operation) {}
  public void set(int type, long triggerAtMillis, String tag, AlarmManager.OnAlarmListener listener,
      Handler targetHandler) {}
  public void setRepeating(int type, long triggerAtMillis, long intervalMillis, PendingIntent operation) {}
  public void setInexactRepeating(int type, long triggerAtMillis, long intervalMillis, PendingIntent operation) {}
  public void setWindow(int type, long windowStartMillis, long windowLengthMillis, PendingIntent operation) {}
  public void setExact(int type, long triggerAtMillis, PendingIntent operation) {}
  public void setExact(int type, long triggerAtMillis, String tag, AlarmManager.OnAlarmListener listener,
      Handler targetHandler) {}
  public void setAndAllowWhileIdle(int type, long triggerAtMillis, PendingIntent operation) {}
  public void cancel(PendingIntent operation) {}
  public void cancel(AlarmManager.OnAlarmListener listener) {}
}
