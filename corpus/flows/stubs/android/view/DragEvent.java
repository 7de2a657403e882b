package android.view;

import android.content.ClipData;
import android.os.Parcel;
import android.os.Parcelable;

public class DragEvent implements Parcelable {
  private DragEvent() {}
  public static final int ACTION_DRAG_STARTED = 1;
  public static final int ACTION_DROP = 3;
  public int getAction() { return 0; }
  public ClipData getClipData() { return null; }
  public Object getLocalState() { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
