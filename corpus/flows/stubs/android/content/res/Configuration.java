package android.content.res;

import android.os.Parcel;
import android.os.Parcelable;
import java.util.Locale;

public final class Configuration implements Parcelable, Comparable<Configuration> {
  public static final int ORIENTATION_UNDEFINED = 0;
  public static final int ORIENTATION_PORTRAIT = 1;
  public static final int ORIENTATION_LANDSCAPE = 2;
  public Configuration() {}
  public Configuration(Configuration o) {}
  public int orientation;
  public Locale locale;
  public int mcc;
  public int mnc;
  public float fontScale;
  public int screenWidthDp;
  public int screenHeightDp;
  public int uiMode;
  public int compareTo(Configuration that) { return 0; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
