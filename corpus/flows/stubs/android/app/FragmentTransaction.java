package android.app;

public abstract class FragmentTransaction {
  public FragmentTransaction() {}
  public static final int TRANSIT_NONE = 0;
  public static final int TRANSIT_FRAGMENT_OPEN = 4097;
  public static final int TRANSIT_FRAGMENT_CLOSE = 8194;
  public static final int TRANSIT_FRAGMENT_FADE = 4099;
  public abstract FragmentTransaction add(Fragment fragment, String tag);
  public abstract FragmentTransaction add(int containerViewId, Fragment fragment);
  public abstract FragmentTransaction add(int containerViewId, Fragment fragment, String tag);
  public abstract FragmentTransaction replace(int containerViewId, Fragment fragment);
  public abstract FragmentTransaction replace(int containerViewId, Fragment fragment, String tag);
  public abstract FragmentTransaction remove(Fragment fragment);
  public abstract FragmentTransaction hide(Fragment fragment);
  public abstract FragmentTransaction show(Fragment fragment);
  public abstract FragmentTransaction detach(Fragment fragment);
  public abstract FragmentTransaction attach(Fragment fragment);
  public abstract boolean isEmpty();
  public abstract FragmentTransaction setTransition(int transit);
  public abstract FragmentTransaction addToBackStack(String name);
  public abstract FragmentTransaction runOnCommit(Runnable runnable);
  public abstract int commit();
  public abstract int commitAllowingStateLoss();
  public abstract void commitNow();
  public abstract void commitNowAllowingStateLoss();
}
