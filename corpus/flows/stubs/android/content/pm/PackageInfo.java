package android.content.pm;

import android.os.Parcel;
import android.os.Parcelable;

public class PackageInfo implements Parcelable {
  public PackageInfo() {}
  public String packageName;
  public int versionCode;
  public String versionName;
  public ApplicationInfo applicationInfo;
  public long firstInstallTime;
  public long lastUpdateTime;
  public ActivityInfo[] activities;
  public ActivityInfo[] receivers;
  public ServiceInfo[] services;
  public ProviderInfo[] providers;
  public String[] requestedPermissions;
  public Signature[] signatures;
  public long getLongVersionCode() { return 0L; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
