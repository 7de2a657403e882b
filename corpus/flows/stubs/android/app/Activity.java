package android.app;

import android.content.ComponentCallbacks2;
import android.content.ComponentName;
import android.content.Context;
import android.content.Intent;
import android.content.IntentSender;
import android.content.SharedPreferences;
import android.content.res.Configuration;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.os.PersistableBundle;
import android.util.AttributeSet;
import android.view.ContextMenu;
import android.view.ContextThemeWrapper;
import android.view.KeyEvent;
import android.view.LayoutInflater;
import android.view.Menu;
import android.view.MenuInflater;
import android.view.MenuItem;
import android.view.MotionEvent;
import android.view.View;
import android.view.ViewGroup;
import android.view.Window;
import android.view.WindowManager;
import java.io.FileDescriptor;
import java.io.PrintWriter;

public class Activity extends ContextThemeWrapper implements LayoutInflater.Factory2, Window.Callback,
    KeyEvent.Callback, View.OnCreateContextMenuListener, ComponentCallbacks2 {
  public static final int RESULT_CANCELED = 0;
  public static final int RESULT_OK = -1;
  public static final int RESULT_FIRST_USER = 1;
  public static final int DEFAULT_KEYS_DISABLE = 0;
  public Activity() {}
  public Intent getIntent() { return null; }
  public void setIntent(Intent newIntent) {}
  public final Application getApplication() { return null; }
  public final boolean isChild() { return false; }
  public final Activity getParent() { return null; }
  public WindowManager getWindowManager() { return null; }
  public Window getWindow() { return null; }
  public LoaderManager getLoaderManager() { return null; }
  public View getCurrentFocus() { return null; }
  protected void onCreate(Bundle savedInstanceState) {}
  public void onCreate(Bundle savedInstanceState, PersistableBundle persistentState) {}
  protected void onRestoreInstanceState(Bundle savedInstanceState) {}
  protected void onPostCreate(Bundle savedInstanceState) {}
  protected void onStart() {}
  protected void onRestart() {}
  protected void onResume() {}
  protected void onPostResume() {}
  protected void onNewIntent(Intent intent) {}
  protected void onSaveInstanceState(Bundle outState) {}
  protected void onPause() {}
  protected void onUserLeaveHint() {}
  public CharSequence onCreateDescription() { return null; }
  protected void onStop() {}
  protected void onDestroy() {}
  public void onConfigurationChanged(Configuration newConfig) {}
  public int getChangingConfigurations() { return 0; }
  public Object getLastNonConfigurationInstance() { return null; }
  public Object onRetainNonConfigurationInstance() { return null; }
  public void onLowMemory() {}
  public void onTrimMemory(int level) {}
  public FragmentManager getFragmentManager() { return null; }
  public void onAttachFragment(Fragment fragment) {}
  public final Cursor managedQuery(Uri uri, String[] projection, String selection, String[] selectionArgs,
      String sortOrder) { return null; }
  public void startManagingCursor(Cursor c) {}
  public <T extends View> T findViewById(int id) { return null; }
  public final <T extends View> T requireViewById(int id) { return null; }
  public ActionBar getActionBar() { return null; }
  public void setContentView(int layoutResID) {}
  public void setContentView(View view) {}
  public void setContentView(View view, ViewGroup.LayoutParams params) {}
  public void addContentView(View view, ViewGroup.LayoutParams params) {}
  public void setFinishOnTouchOutside(boolean finish) {}
  public boolean onKeyDown(int keyCode, KeyEvent event) { return false; }
  public boolean onKeyLongPress(int keyCode, KeyEvent event) { return false; }
  public boolean onKeyUp(int keyCode, KeyEvent event) { return false; }
  public boolean onKeyMultiple(int keyCode, int repeatCount, KeyEvent event) { return false; }
  public void onBackPressed() {}
  public boolean onTouchEvent(MotionEvent event) { return false; }
  public boolean onTrackballEvent(MotionEvent event) { return false; }
  public boolean onGenericMotionEvent(MotionEvent event) { return false; }
  public void onUserInteraction() {}
  public void onWindowAttributesChanged(WindowManager.LayoutParams params) {}
  public void onContentChanged() {}
  public void onWindowFocusChanged(boolean hasFocus) {}
  public void onAttachedToWindow() {}
  public void onDetachedFromWindow() {}
  public boolean hasWindowFocus() { return false; }
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
  public void invalidateOptionsMenu() {}
  public boolean onCreateOptionsMenu(Menu menu) { return false; }
  public boolean onPrepareOptionsMenu(Menu menu) { return false; }
  public boolean onOptionsItemSelected(MenuItem item) { return false; }
  public void onOptionsMenuClosed(Menu menu) {}
  public void openOptionsMenu() {}
  public void closeOptionsMenu() {}
  public void onCreateContextMenu(ContextMenu menu, View v, ContextMenu.ContextMenuInfo menuInfo) {}
  public void registerForContextMenu(View view) {}
  public void unregisterForContextMenu(View view) {}
  public void openContextMenu(View view) {}
  public boolean onContextItemSelected(MenuItem item) { return false; }
  public void onContextMenuClosed(Menu menu) {}
  protected Dialog onCreateDialog(int id) { return null; }
  protected Dialog onCreateDialog(int id, Bundle args) { return null; }
  protected void onPrepareDialog(int id, Dialog dialog) {}
  public final void showDialog(int id) {}
  public final boolean showDialog(int id, Bundle args) { return false; }
  public final void dismissDialog(int id) {}
  public final void removeDialog(int id) {}
  public boolean onSearchRequested() { return false; }
  public final boolean requestWindowFeature(int featureId) { return false; }
  public LayoutInflater getLayoutInflater() { return null; }
  public MenuInflater getMenuInflater() { return null; }
  public final void requestPermissions(String[] permissions, int requestCode) {}
  public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {}
  public boolean shouldShowRequestPermissionRationale(String permission) { return false; }
  public void startActivityForResult(Intent intent, int requestCode) {}
  public void startActivityForResult(Intent intent, int requestCode, Bundle options) {}
  public void startIntentSenderForResult(IntentSender intent, int requestCode, Intent fillInIntent, int flagsMask,
      int flagsValues, int extraFlags) throws IntentSender.SendIntentException {}
  public void startActivity(Intent intent) {}
  public void startActivity(Intent intent, Bundle options) {}
  public boolean startActivityIfNeeded(Intent intent, int requestCode) { return false; }
  public void startActivityFromChild(Activity child, Intent intent, int requestCode) {}
  public void startActivityFromFragment(Fragment fragment, Intent intent, int requestCode) {}
  public void overridePendingTransition(int enterAnim, int exitAnim) {}
  public Uri getReferrer() { return null; }
  public final void setResult(int resultCode) {}
  public final void setResult(int resultCode, Intent data) {}
  public String getCallingPackage() { return null; }
  public ComponentName getCallingActivity() { return null; }
  public void setVisible(boolean visible) {}
  public boolean isFinishing() { return false; }
  public boolean isDestroyed() { return false; }
  public boolean isChangingConfigurations() { return false; }
  public void recreate() {}
  public void finish() {}
  public void finishAffinity() {}
  public void finishActivity(int requestCode) {}
  public void finishAndRemoveTask() {}
  public PendingIntent createPendingResult(int requestCode, Intent data, int flags) { return null; }
  protected void onActivityResult(int requestCode, int resultCode, Intent data) {}
  public void onActivityReenter(int resultCode, Intent data) {}
  public void setRequestedOrientation(int requestedOrientation) {}
  public int getRequestedOrientation() { return 0; }
  public int getTaskId() { return 0; }
  public boolean isTaskRoot() { return false; }
  public boolean moveTaskToBack(boolean nonRoot) { return false; }
  public String getLocalClassName() { return null; }
  public ComponentName getComponentName() { return null; }
  public SharedPreferences getPreferences(int mode) { return null; }
  public void setTitle(CharSequence title) {}
  public void setTitle(int titleId) {}
  public final CharSequence getTitle() { return null; }
  public final void setProgressBarIndeterminateVisibility(boolean visible) {}
  public final void runOnUiThread(Runnable action) {}
  public View onCreateView(String name, Context context, AttributeSet attrs) { return null; }
  public View onCreateView(View parent, String name, Context context, AttributeSet attrs) { return null; }
  public void dump(String prefix, FileDescriptor fd, PrintWriter writer, String[] args) {}
}
