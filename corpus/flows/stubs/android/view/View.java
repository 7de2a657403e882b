package android.view;

import android.content.ClipData;
import android.content.Context;
import android.content.res.Resources;
import android.graphics.Canvas;
import android.graphics.Rect;
import android.graphics.drawable.Drawable;
import android.os.Handler;
import android.os.Parcel;
import android.os.Parcelable;
import android.util.AttributeSet;

public class View implements Drawable.Callback, KeyEvent.Callback {
  public static final int NO_ID = -1;
  public static final int VISIBLE = 0;
  public static final int INVISIBLE = 4;
  public static final int GONE = 8;
  public static final int FOCUS_UP = 33;
  public static final int FOCUS_DOWN = 130;
  public static final int FOCUS_LEFT = 17;
  public static final int FOCUS_RIGHT = 66;
  public static final int TEXT_ALIGNMENT_CENTER = 4;
  public View(Context context) {}
  public View(Context context, AttributeSet attrs) {}
  public View(Context context, AttributeSet attrs, int defStyleAttr) {}
  public View(Context context, AttributeSet attrs, int defStyleAttr, int defStyleRes) {}
  public interface OnClickListener {
    void onClick(View v);
  }
  public interface OnLongClickListener {
    boolean onLongClick(View v);
  }
  public interface OnTouchListener {
    boolean onTouch(View v, MotionEvent event);
  }
  public interface OnKeyListener {
    boolean onKey(View v, int keyCode, KeyEvent event);
  }
  public interface OnFocusChangeListener {
    void onFocusChange(View v, boolean hasFocus);
  }
  public interface OnCreateContextMenuListener {
    void onCreateContextMenu(ContextMenu menu, View v, ContextMenu.ContextMenuInfo menuInfo);
  }
  public interface OnDragListener {
    boolean onDrag(View v, DragEvent event);
  }
  public interface OnHoverListener {
    boolean onHover(View v, MotionEvent event);
  }
  public interface OnAttachStateChangeListener {
    void onViewAttachedToWindow(View v);
    void onViewDetachedFromWindow(View v);
  }
  public interface OnLayoutChangeListener {
    void onLayoutChange(View v, int left, int top, int right, int bottom, int oldLeft, int oldTop, int oldRight,
        int oldBottom);
  }
  public interface OnScrollChangeListener {
    void onScrollChange(View v, int scrollX, int scrollY, int oldScrollX, int oldScrollY);
  }
  public static class BaseSavedState extends AbsSavedState {
    public BaseSavedState(Parcel source) { super((Parcel) null); }
    public BaseSavedState(Parcelable superState) { super((Parcel) null); }
  }
  public static class MeasureSpec {
    public MeasureSpec() {}
    public static final int UNSPECIFIED = 0;
    public static final int EXACTLY = 1073741824;
    public static final int AT_MOST = -2147483648;
    public static int getSize(int measureSpec) { return 0; }
    public static int makeMeasureSpec(int size, int mode) { return 0; }
  }
  public void setOnClickListener(View.OnClickListener l) {}
  public boolean hasOnClickListeners() { return false; }
  public void setOnLongClickListener(View.OnLongClickListener l) {}
  public void setOnTouchListener(View.OnTouchListener l) {}
  public void setOnKeyListener(View.OnKeyListener l) {}
  public void setOnFocusChangeListener(View.OnFocusChangeListener l) {}
  public void setOnCreateContextMenuListener(View.OnCreateContextMenuListener l) {}
  public void setOnDragListener(View.OnDragListener l) {}
  public void setOnHoverListener(View.OnHoverListener l) {}
  public void setOnScrollChangeListener(View.OnScrollChangeListener l) {}
  public void addOnAttachStateChangeListener(View.OnAttachStateChangeListener listener) {}
  public void addOnLayoutChangeListener(View.OnLayoutChangeListener listener) {}
  public boolean performClick() { return false; }
  public boolean callOnClick() { return false; }
  public boolean performLongClick() { return false; }
  public boolean showContextMenu() { return false; }
  public final Context getContext() { return null; }
  public Resources getResources() { return null; }
  public final <T extends View> T findViewById(int id) { return null; }
  public final <T extends View> T findViewWithTag(Object tag) { return null; }
  public void setId(int id) {}
  public int getId() { return 0; }
  public Object getTag() { return null; }
  public void setTag(Object tag) {}
  public Object getTag(int key) { return null; }
  public void setTag(int key, Object tag) {}
  public final ViewParent getParent() { return null; }
  public View getRootView() { return null; }
  public int getVisibility() { return 0; }
  public void setVisibility(int visibility) {}
  public boolean isEnabled() { return false; }
  public void setEnabled(boolean enabled) {}
  public void setClickable(boolean clickable) {}
  public void setLongClickable(boolean longClickable) {}
  public void setFocusable(boolean focusable) {}
  public void setFocusableInTouchMode(boolean focusableInTouchMode) {}
  public final boolean requestFocus() { return false; }
  public void clearFocus() {}
  public boolean hasFocus() { return false; }
  public boolean isFocused() { return false; }
  public boolean isShown() { return false; }
  public void setSelected(boolean selected) {}
  public boolean isSelected() { return false; }
  public void setContentDescription(CharSequence contentDescription) {}
  public CharSequence getContentDescription() { return null; }
  public void announceForAccessibility(CharSequence text) {}
  public boolean onKeyDown(int keyCode, KeyEvent event) { return false; }
  public boolean onKeyLongPress(int keyCode, KeyEvent event) { return false; }
  public boolean onKeyUp(int keyCode, KeyEvent event) { return false; }
  public boolean onKeyMultiple(int keyCode, int repeatCount, KeyEvent event) { return false; }
  public boolean onTouchEvent(MotionEvent event) { return false; }
  public boolean dispatchTouchEvent(MotionEvent event) { return false; }
  protected void onDraw(Canvas canvas) {}
  protected void onAttachedToWindow() {}
  protected void onDetachedFromWindow() {}
  protected void onSizeChanged(int w, int h, int oldw, int oldh) {}
  protected void onMeasure(int widthMeasureSpec, int heightMeasureSpec) {}
  protected void onLayout(boolean changed, int left, int top, int right, int bottom) {}
  protected void onFinishInflate() {}
  protected void onVisibilityChanged(View changedView, int visibility) {}
  protected void onFocusChanged(boolean gainFocus, int direction, Rect previouslyFocusedRect) {}
  public void onWindowFocusChanged(boolean hasWindowFocus) {}
  protected Parcelable onSaveInstanceState() { return null; }
  protected void onRestoreInstanceState(Parcelable state) {}
  protected final void setMeasuredDimension(int measuredWidth, int measuredHeight) {}
  public void invalidate() {}
  public void postInvalidate() {}
  public void requestLayout() {}
  public boolean post(Runnable action) { return false; }
  public boolean postDelayed(Runnable action, long delayMillis) { return false; }
  public boolean removeCallbacks(Runnable action) { return false; }
  public Handler getHandler() { return null; }
  public ViewTreeObserver getViewTreeObserver() { return null; }
  public ViewGroup.LayoutParams getLayoutParams() { return null; }
  public void setLayoutParams(ViewGroup.LayoutParams params) {}
  public final int getWidth() { return 0; }
  public final int getHeight() { return 0; }
  public final int getLeft() { return 0; }
  public final int getTop() { return 0; }
  public float getX() { return 0f; }
  public float getY() { return 0f; }
  public void setPadding(int left, int top, int right, int bottom) {}
  public void setBackgroundColor(int color) {}
  public void setBackground(Drawable background) {}
  public void setBackgroundResource(int resid) {}
  public float getAlpha() { return 0f; }
  public void setAlpha(float alpha) {}
  public void setRotation(float rotation) {}
  public void scrollTo(int x, int y) {}
  public void setSaveEnabled(boolean enabled) {}
  public void setFilterTouchesWhenObscured(boolean enabled) {}
  public void invalidateDrawable(Drawable drawable) {}
  public void scheduleDrawable(Drawable who, Runnable what, long when) {}
  public void unscheduleDrawable(Drawable who, Runnable what) {}
  public static View inflate(Context context, int resource, ViewGroup root) { return null; }
  public static int generateViewId() { return 0; }
  public final boolean startDrag(ClipData data, View.DragShadowBuilder shadowBuilder, Object myLocalState,
      int flags) { return false; }
  public static class DragShadowBuilder {
    public DragShadowBuilder(View view) {}
    public DragShadowBuilder() {}
  }
}
