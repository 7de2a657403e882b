package android.util;

public class DisplayMetrics {
  public DisplayMetrics() {}
  public int widthPixels;
  public int heightPixels;
  public float density;
  public int densityDpi;
  public float scaledDensity;
  public float xdpi;
  public float ydpi;
}
