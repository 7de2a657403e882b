package android.view;

import android.content.Context;

public abstract class Window {
  public static final int FEATURE_NO_TITLE = 1;
  public static final int FEATURE_ACTION_BAR = 8;
  public static final int FEATURE_PROGRESS = 2;
  public Window(Context context) {}
  public interface Callback {
    boolean dispatchKeyEvent(KeyEvent event);
    boolean dispatchKeyShortcutEvent(KeyEvent event);
    boolean dispatchTouchEvent(MotionEvent event);
    boolean dispatchTrackballEvent(MotionEvent event);
    boolean dispatchGenericMotionEvent(MotionEvent event);
    View onCreatePanelView(int featureId);
    boolean onCreatePanelMenu(int featureId, Menu menu);
    boolean onPreparePanel(int featureId, View view, Menu menu);
    boolean onMenuOpened(int featureId, Menu menu);
    boolean onMenuItemSelected(int featureId, MenuItem item);
    void onWindowAttributesChanged(WindowManager.LayoutParams attrs);
    void onContentChanged();
    void onWindowFocusChanged(boolean hasFocus);
    void onAttachedToWindow();
    void onDetachedFromWindow();
    void onPanelClosed(int featureId, Menu menu);
    boolean onSearchRequested();
  }
  public final Context getContext() { return null; }
  public abstract View getDecorView();
  public void addFlags(int flags) {}
  public void setFlags(int flags, int mask) {}
  public abstract void setTitle(CharSequence title);
  public <T extends View> T findViewById(int id) { return null; }
  public abstract void setContentView(int layoutResID);
  public void setSoftInputMode(int mode) {}
  public void setCallback(Window.Callback callback) {}
}
