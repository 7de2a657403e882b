package android.content.pm;

import android.os.Parcel;
import android.os.Parcelable;

public class ActivityInfo extends ComponentInfo implements Parcelable {
  public static final int SCREEN_ORIENTATION_UNSPECIFIED = -1;
  public static final int SCREEN_ORIENTATION_LANDSCAPE = 0;
  public static final int SCREEN_ORIENTATION_PORTRAIT = 1;
  public ActivityInfo() {}
  public int launchMode;
  public String permission;
  public String taskAffinity;
  public String targetActivity;
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
