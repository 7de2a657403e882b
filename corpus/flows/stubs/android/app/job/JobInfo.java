package android.app.job;

import android.content.ComponentName;
import android.os.Bundle;
import android.os.Parcel;
import android.os.Parcelable;
import android.os.PersistableBundle;

public class JobInfo implements Parcelable {
  private JobInfo() {}
  public static final int NETWORK_TYPE_NONE = 0;
  public static final int NETWORK_TYPE_ANY = 1;
  public static final int NETWORK_TYPE_UNMETERED = 2;
  public int getId() { return 0; }
  public PersistableBundle getExtras() { return null; }
  public Bundle getTransientExtras() { return null; }
  public ComponentName getService() { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
  public static final class Builder {
    public Builder(int jobId, ComponentName jobService) {}
    public Builder setExtras(PersistableBundle extras) { return null; }
    public Builder setTransientExtras(Bundle extras) { return null; }
    public Builder setRequiredNetworkType(int networkType) { return null; }
    public Builder setRequiresCharging(boolean requiresCharging) { return null; }
    public Builder setPeriodic(long intervalMillis) { return null; }
    public Builder setMinimumLatency(long minLatencyMillis) { return null; }
    public Builder setOverrideDeadline(long maxExecutionDelayMillis) { return null; }
    public Builder setPersisted(boolean isPersisted) { return null; }
    public JobInfo build() { return null; }
  }
}
