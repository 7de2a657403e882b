package android.widget;

import android.content.Context;
import android.view.View;

public class Toast {
  public Toast(Context context) {}
  public static final int LENGTH_SHORT = 0;
  public static final int LENGTH_LONG = 1;
  public static Toast makeText(Context context, CharSequence text, int duration) { return null; }
  public static Toast makeText(Context context, int resId, int duration) { return null; }
  public void show() {}
  public void cancel() {}
  public void setView(View view) {}
  public View getView() { return null; }
  public void setText(CharSequence s) {}
  public void setText(int resId) {}
  public void setDuration(int duration) {}
  public void setGravity(int gravity, int xOffset, int yOffset) {}
}
