package android.view;

import android.os.Parcel;
import android.os.Parcelable;

public class KeyEvent extends InputEvent implements Parcelable {
  public static final int KEYCODE_HOME = 3;
  public static final int KEYCODE_BACK = 4;
  public static final int KEYCODE_VOLUME_UP = 24;
  public static final int KEYCODE_VOLUME_DOWN = 25;
  public static final int KEYCODE_CAMERA = 27;
  public static final int KEYCODE_ENTER = 66;
  public static final int KEYCODE_DEL = 67;
  public static final int KEYCODE_MENU = 82;
  public static final int KEYCODE_SEARCH = 84;
  public static final int ACTION_DOWN = 0;
  public static final int ACTION_UP = 1;
  public static final int ACTION_MULTIPLE = 2;
  public interface Callback {
    boolean onKeyDown(int keyCode, KeyEvent event);
    boolean onKeyLongPress(int keyCode, KeyEvent event);
    boolean onKeyUp(int keyCode, KeyEvent event);
    boolean onKeyMultiple(int keyCode, int count, KeyEvent event);
  }
  public KeyEvent(int action, int code) {}
  public final int getDeviceId() { return 0; }
  public final int getSource() { return 0; }
  public final int getAction() { return 0; }
  public final int getKeyCode() { return 0; }
  public final int getRepeatCount() { return 0; }
  public final long getEventTime() { return 0L; }
  public int getUnicodeChar() { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
}
