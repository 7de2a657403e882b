package android.view;

import android.content.Context;
import android.content.ContextWrapper;
import android.content.res.Resources;

public class ContextThemeWrapper extends ContextWrapper {
  public ContextThemeWrapper() { super((Context) null); }
  public ContextThemeWrapper(Context base, int themeResId) { super((Context) null); }
  public void setTheme(int resid) {}
  public Resources.Theme getTheme() { return null; }
}
