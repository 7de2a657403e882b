package android.view;

import android.content.Context;
import android.util.AttributeSet;

public abstract class ViewGroup extends View implements ViewParent, ViewManager {
  public ViewGroup(Context context) { super((Context) null); }
  public ViewGroup(Context context, AttributeSet attrs) { super((Context) null); }
  public ViewGroup(Context context, AttributeSet attrs, int defStyleAttr) { super((Context) null); }
  public static class LayoutParams {
    public static final int FILL_PARENT = -1;
    public static final int MATCH_PARENT = -1;
    public static final int WRAP_CONTENT = -2;
    public int width;
    public int height;
    public LayoutParams(Context c, AttributeSet attrs) {}
    public LayoutParams(int width, int height) {}
    public LayoutParams(ViewGroup.LayoutParams source) {}
  }
  public static class MarginLayoutParams extends LayoutParams {
    public int leftMargin;
    public int topMargin;
    public int rightMargin;
    public int bottomMargin;
    public MarginLayoutParams(int width, int height) { super(width, height); }
    public void setMargins(int left, int top, int right, int bottom) {}
  }
  public interface OnHierarchyChangeListener {
    void onChildViewAdded(View parent, View child);
    void onChildViewRemoved(View parent, View child);
  }
  public void setOnHierarchyChangeListener(ViewGroup.OnHierarchyChangeListener listener) {}
  public void addView(View child) {}
  public void addView(View child, int index) {}
  public void addView(View child, int width, int height) {}
  public void addView(View child, ViewGroup.LayoutParams params) {}
  public void addView(View child, int index, ViewGroup.LayoutParams params) {}
  public void updateViewLayout(View view, ViewGroup.LayoutParams params) {}
  public void removeView(View view) {}
  public void removeViewAt(int index) {}
  public void removeAllViews() {}
  public int getChildCount() { return 0; }
  public View getChildAt(int index) { return null; }
  public int indexOfChild(View child) { return 0; }
  public View getFocusedChild() { return null; }
  public boolean onInterceptTouchEvent(MotionEvent ev) { return false; }
  protected abstract void onLayout(boolean changed, int l, int t, int r, int b);
}
