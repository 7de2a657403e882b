package android.app;

import android.os.Bundle;
import java.util.List;

public abstract class FragmentManager {
  public FragmentManager() {}
  public interface BackStackEntry {
    int getId();
    String getName();
  }
  public interface OnBackStackChangedListener {
    void onBackStackChanged();
  }
  public static final int POP_BACK_STACK_INCLUSIVE = 1;
  public abstract FragmentTransaction beginTransaction();
  public abstract boolean executePendingTransactions();
  public abstract Fragment findFragmentById(int id);
  public abstract Fragment findFragmentByTag(String tag);
  public abstract void popBackStack();
  public abstract boolean popBackStackImmediate();
  public abstract void popBackStack(String name, int flags);
  public abstract boolean popBackStackImmediate(String name, int flags);
  public abstract int getBackStackEntryCount();
  public abstract FragmentManager.BackStackEntry getBackStackEntryAt(int index);
  public abstract void addOnBackStackChangedListener(FragmentManager.OnBackStackChangedListener listener);
  public abstract void removeOnBackStackChangedListener(FragmentManager.OnBackStackChangedListener listener);
  public abstract void putFragment(Bundle bundle, String key, Fragment fragment);
  public abstract Fragment getFragment(Bundle bundle, String key);
  public abstract List<Fragment> getFragments();
  public abstract boolean isDestroyed();
  public abstract boolean isStateSaved();
}
