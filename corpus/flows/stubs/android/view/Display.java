package android.view;

import android.util.DisplayMetrics;

public final class Display {
  private Display() {}
  public void getMetrics(DisplayMetrics outMetrics) {}
  public int getWidth() { return 0; }
  public int getHeight() { return 0; }
  public int getRotation() { return 0; }
  public int getDisplayId() { return 0; }
}
