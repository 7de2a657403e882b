package android.content.pm;

import android.content.ComponentName;
import android.content.Intent;
import android.content.res.Resources;
import android.util.AndroidException;
import java.util.List;

public abstract class PackageManager {
  public PackageManager() {}
  public static final int PERMISSION_GRANTED = 0;
  public static final int PERMISSION_DENIED = -1;
  public static final int GET_ACTIVITIES = 1;
  public static final int GET_RECEIVERS = 2;
  public static final int GET_SERVICES = 4;
  public static final int GET_PROVIDERS = 8;
  public static final int GET_META_DATA = 128;
  public static final int GET_SIGNATURES = 64;
  public static final int GET_PERMISSIONS = 4096;
  public static final int MATCH_DEFAULT_ONLY = 65536;
  public static final int COMPONENT_ENABLED_STATE_ENABLED = 1;
  public static final int COMPONENT_ENABLED_STATE_DISABLED = 2;
  public static final int DONT_KILL_APP = 1;
  public static final String FEATURE_TELEPHONY = "android.hardware.telephony";
  public static final String FEATURE_CAMERA = "android.hardware.camera";
  public static final String FEATURE_LOCATION = "android.hardware.location";
  public static final String FEATURE_LOCATION_GPS = "android.hardware.location.gps";
  public static class NameNotFoundException extends AndroidException {
    public NameNotFoundException() {}
    public NameNotFoundException(String name) {}
  }
  public abstract PackageInfo getPackageInfo(String packageName, int flags) throws PackageManager.NameNotFoundException;
  public abstract ApplicationInfo getApplicationInfo(String packageName, int flags)
      throws PackageManager.NameNotFoundException;
  public abstract ActivityInfo getActivityInfo(ComponentName component, int flags)
      throws PackageManager.NameNotFoundException;
  public abstract ServiceInfo getServiceInfo(ComponentName component, int flags)
      throws PackageManager.NameNotFoundException;
  public abstract Intent getLaunchIntentForPackage(String packageName);
  public abstract List<PackageInfo> getInstalledPackages(int flags);
  public abstract List<ApplicationInfo> getInstalledApplications(int flags);
  public abstract int checkPermission(String permName, String pkgName);
  public abstract ResolveInfo resolveActivity(Intent intent, int flags);
  public abstract List<ResolveInfo> queryIntentActivities(Intent intent, int flags);
  public abstract List<ResolveInfo> queryBroadcastReceivers(Intent intent, int flags);
  public abstract List<ResolveInfo> queryIntentServices(Intent intent, int flags);
  public abstract ResolveInfo resolveService(Intent intent, int flags);
  public abstract ProviderInfo resolveContentProvider(String name, int flags);
  public abstract CharSequence getApplicationLabel(ApplicationInfo info);
  public abstract String getInstallerPackageName(String packageName);
  public abstract boolean hasSystemFeature(String name);
  public abstract void setComponentEnabledSetting(ComponentName componentName, int newState, int flags);
  public abstract String[] getPackagesForUid(int uid);
  public abstract String getNameForUid(int uid);
  public abstract Resources getResourcesForApplication(String packageName) throws PackageManager.NameNotFoundException;
}
