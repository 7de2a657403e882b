package android.webkit;

import android.content.Context;

public final class CookieSyncManager {
  private CookieSyncManager() {}
  public static CookieSyncManager createInstance(Context context) { return null; }
  public static CookieSyncManager getInstance() { return null; }
  public void sync() {}
}
