package android.view.accessibility;

import android.os.Parcel;
import android.os.Parcelable;
import java.util.List;

public final class AccessibilityEvent implements Parcelable {
  private AccessibilityEvent() {}
  public static final int TYPE_VIEW_CLICKED = 1;
  public static final int TYPE_VIEW_TEXT_CHANGED = 16;
  public int getEventType() { return 0; }
  public List<CharSequence> getText() { return null; }
  public CharSequence getPackageName() { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel parcel, int flags) {}
}
