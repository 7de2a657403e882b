package android.content.pm;

import android.content.IntentFilter;
import android.os.Parcel;
import android.os.Parcelable;

public class ResolveInfo implements Parcelable {
  public ResolveInfo() {}
  public ActivityInfo activityInfo;
  public ServiceInfo serviceInfo;
  public ProviderInfo providerInfo;
  public IntentFilter filter;
  public int priority;
  public CharSequence loadLabel(PackageManager pm) { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
