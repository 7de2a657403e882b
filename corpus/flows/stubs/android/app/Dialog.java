package android.app;

import android.content.Context;
import android.content.DialogInterface;
import android.os.Bundle;
import android.os.Message;
import android.view.ContextMenu;
import android.view.KeyEvent;
import android.view.LayoutInflater;
import android.view.Menu;
import android.view.MenuItem;
import android.view.MotionEvent;
import android.view.View;
import android.view.ViewGroup;
import android.view.Window;
import android.view.WindowManager;

public class Dialog implements DialogInterface, Window.Callback, KeyEvent.Callback, View.OnCreateContextMenuListener {
  public Dialog(Context context) {}
  public Dialog(Context context, int themeResId) {}
  protected Dialog(Context context, boolean cancelable, DialogInterface.OnCancelListener cancelListener) {}
  public final Context getContext() { return null; }
  public final Activity getOwnerActivity() { return null; }
  public final void setOwnerActivity(Activity activity) {}
  public boolean isShowing() { return false; }
  public void create() {}
  public void show() {}
  public void hide() {}
  public void dismiss() {}
  public void cancel() {}
  protected void onCreate(Bundle savedInstanceState) {}
  protected void onStart() {}
  protected void onStop() {}
  public Window getWindow() { return null; }
  public View getCurrentFocus() { return null; }
  public <T extends View> T findViewById(int id) { return null; }
  public void setContentView(int layoutResID) {}
  public void setContentView(View view) {}
  public void setContentView(View view, ViewGroup.LayoutParams params) {}
  public void setTitle(CharSequence title) {}
  public void setTitle(int titleId) {}
  public boolean onKeyDown(int keyCode, KeyEvent event) { return false; }
  public boolean onKeyLongPress(int keyCode, KeyEvent event) { return false; }
  public boolean onKeyUp(int keyCode, KeyEvent event) { return false; }
  public boolean onKeyMultiple(int keyCode, int repeatCount, KeyEvent event) { return false; }
  public void onBackPressed() {}
  public boolean onTouchEvent(MotionEvent event) { return false; }
  public void onWindowAttributesChanged(WindowManager.LayoutParams params) {}
  public void onContentChanged() {}
  public void onWindowFocusChanged(boolean hasFocus) {}
  public void onAttachedToWindow() {}
  public void onDetachedFromWindow() {}
  public boolean dispatchKeyEvent(KeyEvent event) { return false; }
  public boolean dispatchKeyShortcutEvent(KeyEvent event) { return false; }
  public boolean dispatchTouchEvent(MotionEvent ev) { return false; }
  public boolean dispatchTrackballEvent(MotionEvent ev) { return false; }
  public boolean dispatchGenericMotionEvent(MotionEvent ev) { return false; }
  public View onCreatePanelView(int featureId) { return null; }
  public boolean onCreatePanelMenu(int featureId, Menu menu) { return false; }
  public boolean onPreparePanel(int featureId, View view, Menu menu) { return false; }
  public boolean onMenuOpened(int featureId, Menu menu) { return false; }
  public boolean onMenuItemSelected(int featureId, MenuItem item) { return false; }
  public void onPanelClosed(int featureId, Menu menu) {}
  public boolean onSearchRequested() { return false; }
  public void onCreateContextMenu(ContextMenu menu, View v, ContextMenu.ContextMenuInfo menuInfo) {}
  public final boolean requestWindowFeature(int featureId) { return false; }
  public LayoutInflater getLayoutInflater() { return null; }
  public void setCancelable(boolean flag) {}
  public void setCanceledOnTouchOutside(boolean cancel) {}
  public void setOnCancelListener(DialogInterface.OnCancelListener listener) {}
  public void setCancelMessage(Message msg) {}
  public void setOnDismissListener(DialogInterface.OnDismissListener listener) {}
  public void setOnShowListener(DialogInterface.OnShowListener listener) {}
  public void setDismissMessage(Message msg) {}
  public void setOnKeyListener(DialogInterface.OnKeyListener onKeyListener) {}
}
