package android.app.job;

import android.os.Bundle;
import android.os.Parcel;
import android.os.Parcelable;
import android.os.PersistableBundle;

public class JobParameters implements Parcelable {
  private JobParameters() {}
  public int getJobId() { return 0; }
  public PersistableBundle getExtras() { return null; }
  public Bundle getTransientExtras() { return null; }
  public boolean isOverrideDeadlineExpired() { return false; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
