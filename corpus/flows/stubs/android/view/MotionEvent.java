package android.view;

import android.os.Parcel;
import android.os.Parcelable;

public final class MotionEvent extends InputEvent implements Parcelable {
  private MotionEvent() {}
  public static final int ACTION_DOWN = 0;
  public static final int ACTION_UP = 1;
  public static final int ACTION_MOVE = 2;
  public static final int ACTION_CANCEL = 3;
  public static final int TOOL_TYPE_UNKNOWN = 0;
  public static final int TOOL_TYPE_FINGER = 1;
  public static final int TOOL_TYPE_STYLUS = 2;
  public int getAction() { return 0; }
  public int getActionMasked() { return 0; }
  public int getDeviceId() { return 0; }
  public int getSource() { return 0; }
  public long getEventTime() { return 0L; }
  public long getDownTime() { return 0L; }
  public float getX() { return 0f; }
  public float getY() { return 0f; }
  public float getX(int pointerIndex) { return 0f; }
  public float getY(int pointerIndex) { return 0f; }
  public float getRawX() { return 0f; }
  public float getRawY() { return 0f; }
  public int getPointerCount() { return 0; }
  public int getToolType(int pointerIndex) { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
}
