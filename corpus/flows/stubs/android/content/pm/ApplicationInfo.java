package android.content.pm;

import android.os.Parcel;
import android.os.Parcelable;

public class ApplicationInfo extends PackageItemInfo implements Parcelable {
  public static final int FLAG_SYSTEM = 1;
  public static final int FLAG_DEBUGGABLE = 2;
  public ApplicationInfo() {}
  public String className;
  public String processName;
  public int flags;
  public String sourceDir;
  public String publicSourceDir;
  public String dataDir;
  public String nativeLibraryDir;
  public int uid;
  public int targetSdkVersion;
  public boolean enabled;
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
