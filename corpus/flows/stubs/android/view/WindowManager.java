package android.view;

import android.os.Parcel;
import android.os.Parcelable;

public interface WindowManager extends ViewManager {
  Display getDefaultDisplay();
  void removeViewImmediate(View view);
  static class LayoutParams extends ViewGroup.LayoutParams implements Parcelable {
    public static final int FLAG_SECURE = 8192;
    public static final int FLAG_KEEP_SCREEN_ON = 128;
    public static final int FLAG_FULLSCREEN = 1024;
    public static final int FLAG_NOT_FOCUSABLE = 8;
    public static final int TYPE_APPLICATION = 2;
    public static final int TYPE_APPLICATION_OVERLAY = 2038;
    public static final int SOFT_INPUT_STATE_HIDDEN = 2;
    public int x;
    public int y;
    public int type;
    public int flags;
    public int gravity;
    public LayoutParams() { super(0, 0); }
    public LayoutParams(int w, int h, int type, int flags, int format) { super(w, h); }
    public int describeContents() { return 0; }
    public void writeToParcel(Parcel out, int flags) {}
  }
}
