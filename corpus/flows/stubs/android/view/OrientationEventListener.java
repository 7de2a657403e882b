package android.view;

import android.content.Context;

public abstract class OrientationEventListener {
  public OrientationEventListener(Context context) {}
  public void enable() {}
  public void disable() {}
  public abstract void onOrientationChanged(int orientation);
}
