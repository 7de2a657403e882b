package android.widget;

import android.content.Context;
import android.util.AttributeSet;
import android.view.ViewGroup;

public class LinearLayout extends ViewGroup {
  public static final int HORIZONTAL = 0;
  public static final int VERTICAL = 1;
  public LinearLayout(Context context) { super((Context) null); }
  public LinearLayout(Context context, AttributeSet attrs) { super((Context) null); }
  public LinearLayout(Context context, AttributeSet attrs, int defStyleAttr) { super((Context) null); }
  public static class LayoutParams extends ViewGroup.MarginLayoutParams {
    public float weight;
    public int gravity;
    public LayoutParams(int width, int height) { super(width, height); }
    public LayoutParams(int width, int height, float weight) { super(width, height); }
  }
  public void setOrientation(int orientation) {}
  public void setGravity(int gravity) {}
  protected void onLayout(boolean changed, int l, int t, int r, int b) {}
}
