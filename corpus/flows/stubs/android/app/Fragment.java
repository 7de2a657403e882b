package android.app;

import android.content.ComponentCallbacks2;
import android.content.Context;
import android.content.Intent;
import android.content.res.Configuration;
import android.content.res.Resources;
import android.os.Bundle;
import android.util.AndroidRuntimeException;
import android.util.AttributeSet;
import android.view.ContextMenu;
import android.view.LayoutInflater;
import android.view.Menu;
import android.view.MenuInflater;
import android.view.MenuItem;
import android.view.View;
import android.view.ViewGroup;

public class Fragment implements ComponentCallbacks2, View.OnCreateContextMenuListener {
  public Fragment() {}
  public static Fragment instantiate(Context context, String fname) { return null; }
  public static Fragment instantiate(Context context, String fname, Bundle args) { return null; }
  public static class InstantiationException extends AndroidRuntimeException {
    public InstantiationException(String msg, Exception cause) {}
  }
  public final int getId() { return 0; }
  public final String getTag() { return null; }
  public void setArguments(Bundle args) {}
  public final Bundle getArguments() { return null; }
  public void setTargetFragment(Fragment fragment, int requestCode) {}
  public final Fragment getTargetFragment() { return null; }
  public final int getTargetRequestCode() { return 0; }
  public Context getContext() { return null; }
  public final Activity getActivity() { return null; }
  public final Object getHost() { return null; }
  public final Resources getResources() { return null; }
  public final CharSequence getText(int resId) { return null; }
  public final String getString(int resId) { return null; }
  public final String getString(int resId, Object... formatArgs) { return null; }
  public final FragmentManager getFragmentManager() { return null; }
  public final FragmentManager getChildFragmentManager() { return null; }
  public final Fragment getParentFragment() { return null; }
  public final boolean isAdded() { return false; }
  public final boolean isDetached() { return false; }
  public final boolean isRemoving() { return false; }
  public final boolean isInLayout() { return false; }
  public final boolean isResumed() { return false; }
  public final boolean isVisible() { return false; }
  public final boolean isHidden() { return false; }
  public void onHiddenChanged(boolean hidden) {}
  public void setRetainInstance(boolean retain) {}
  public final boolean getRetainInstance() { return false; }
  public void setHasOptionsMenu(boolean hasMenu) {}
  public void setMenuVisibility(boolean menuVisible) {}
  public void setUserVisibleHint(boolean isVisibleToUser) {}
  public boolean getUserVisibleHint() { return false; }
  public LoaderManager getLoaderManager() { return null; }
  public void startActivity(Intent intent) {}
  public void startActivity(Intent intent, Bundle options) {}
  public void startActivityForResult(Intent intent, int requestCode) {}
  public void startActivityForResult(Intent intent, int requestCode, Bundle options) {}
  public void onActivityResult(int requestCode, int resultCode, Intent data) {}
  public final void requestPermissions(String[] permissions, int requestCode) {}
  public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {}
  public LayoutInflater onGetLayoutInflater(Bundle savedInstanceState) { return null; }
  public final LayoutInflater getLayoutInflater() { return null; }
  public void onInflate(AttributeSet attrs, Bundle savedInstanceState) {}
  public void onInflate(Context context, AttributeSet attrs, Bundle savedInstanceState) {}
  public void onInflate(Activity activity, AttributeSet attrs, Bundle savedInstanceState) {}
  public void onAttachFragment(Fragment childFragment) {}
  public void onAttach(Context context) {}
  public void onAttach(Activity activity) {}
  public void onCreate(Bundle savedInstanceState) {}
  public View onCreateView(LayoutInflater inflater, ViewGroup container, Bundle savedInstanceState) { return null; }
  public void onViewCreated(View view, Bundle savedInstanceState) {}
  public View getView() { return null; }
  public void onActivityCreated(Bundle savedInstanceState) {}
  public void onViewStateRestored(Bundle savedInstanceState) {}
  public void onStart() {}
  public void onResume() {}
  public void onSaveInstanceState(Bundle outState) {}
  public void onConfigurationChanged(Configuration newConfig) {}
  public void onPause() {}
  public void onStop() {}
  public void onLowMemory() {}
  public void onTrimMemory(int level) {}
  public void onDestroyView() {}
  public void onDestroy() {}
  public void onDetach() {}
  public void onCreateOptionsMenu(Menu menu, MenuInflater inflater) {}
  public void onPrepareOptionsMenu(Menu menu) {}
  public void onDestroyOptionsMenu() {}
  public boolean onOptionsItemSelected(MenuItem item) { return false; }
  public void onOptionsMenuClosed(Menu menu) {}
  public void onCreateContextMenu(ContextMenu menu, View v, ContextMenu.ContextMenuInfo menuInfo) {}
  public void registerForContextMenu(View view) {}
  public boolean onContextItemSelected(MenuItem item) { return false; }
}
