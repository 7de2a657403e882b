package android.content;

import android.os.Parcel;
import android.os.Parcelable;

public final class ComponentName implements Parcelable, Cloneable, Comparable<ComponentName> {
  public static final Parcelable.Creator<ComponentName> CREATOR = null;
  public ComponentName(String pkg, String cls) {}
  public ComponentName(Context pkg, String cls) {}
  public ComponentName(Context pkg, Class<?> cls) {}
  public ComponentName(Parcel in) {}
  public static ComponentName createRelative(String pkg, String cls) { return null; }
  public static ComponentName createRelative(Context pkg, String cls) { return null; }
  public ComponentName clone() { return null; }
  public String getPackageName() { return null; }
  public String getClassName() { return null; }
  public String getShortClassName() { return null; }
  public String flattenToString() { return null; }
  public String flattenToShortString() { return null; }
  public static ComponentName unflattenFromString(String str) { return null; }
  public String toShortString() { return null; }
  public int compareTo(ComponentName that) { return 0; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
}
