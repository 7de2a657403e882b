package android.widget;

import android.content.Context;
import android.util.AttributeSet;
import android.view.ViewGroup;

public class FrameLayout extends ViewGroup {
  public FrameLayout(Context context) { super((Context) null); }
  public FrameLayout(Context context, AttributeSet attrs) { super((Context) null); }
  public static class LayoutParams extends ViewGroup.MarginLayoutParams {
    public int gravity;
    public LayoutParams(int width, int height) { super(width, height); }
    public LayoutParams(int width, int height, int gravity) { super(width, height); }
  }
  protected void onLayout(boolean changed, int left, int top, int right, int bottom) {}
}
