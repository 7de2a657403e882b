package android.content;

import android.os.Parcel;
import android.os.Parcelable;
import android.util.AndroidException;

public class IntentFilter implements Parcelable {
  public static final Parcelable.Creator<IntentFilter> CREATOR = null;
  public static final int SYSTEM_HIGH_PRIORITY = 1000;
  public static final int SYSTEM_LOW_PRIORITY = -1000;
  public IntentFilter() {}
  public IntentFilter(String action) {}
  public IntentFilter(String action, String dataType) throws IntentFilter.MalformedMimeTypeException {}
  public IntentFilter(IntentFilter o) {}
  public static class MalformedMimeTypeException extends AndroidException {
    public MalformedMimeTypeException() {}
    public MalformedMimeTypeException(String name) {}
  }
  public static IntentFilter create(String action, String dataType) { return null; }
  public final void setPriority(int priority) {}
  public final int getPriority() { return 0; }
  public final void addAction(String action) {}
  public final int countActions() { return 0; }
  public final String getAction(int index) { return null; }
  public final boolean hasAction(String action) { return false; }
  public final void addDataType(String type) throws IntentFilter.MalformedMimeTypeException {}
  public final void addDataScheme(String scheme) {}
  public final void addDataAuthority(String host, String port) {}
  public final void addDataPath(String path, int type) {}
  public final void addCategory(String category) {}
  public final boolean hasCategory(String category) { return false; }
  public final int describeContents() { return 0; }
  public final void writeToParcel(Parcel dest, int flags) {}
}
