package android.app.job;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;

public abstract class JobService extends Service {
  public JobService() {}
  public static final String PERMISSION_BIND = "android.permission.BIND_JOB_SERVICE";
  public final IBinder onBind(Intent intent) { return null; }
  public final void jobFinished(JobParameters params, boolean wantsReschedule) {}
  public abstract boolean onStartJob(JobParameters params);
  public abstract boolean onStopJob(JobParameters params);
}
