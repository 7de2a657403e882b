package android.view.inputmethod;

import android.os.IBinder;
import android.view.View;

public final class InputMethodManager {
  private InputMethodManager() {}
  public boolean showSoftInput(View view, int flags) { return false; }
  public boolean hideSoftInputFromWindow(IBinder windowToken, int flags) { return false; }
}
