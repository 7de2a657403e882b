package android.content.res;

import android.graphics.drawable.Drawable;
import android.util.DisplayMetrics;
import java.io.InputStream;

public class Resources {
  public Resources(AssetManager assets, DisplayMetrics metrics, Configuration config) {}
  public static class NotFoundException extends RuntimeException {
    public NotFoundException() {}
    public NotFoundException(String name) {}
  }
  public final class Theme {
    private Theme() {}
  }
  public static Resources getSystem() { return null; }
  public CharSequence getText(int id) { return null; }
  public String getString(int id) { return null; }
  public String getString(int id, Object... formatArgs) { return null; }
  public String getQuantityString(int id, int quantity, Object... formatArgs) { return null; }
  public String[] getStringArray(int id) { return null; }
  public int[] getIntArray(int id) { return null; }
  public float getDimension(int id) { return 0f; }
  public Drawable getDrawable(int id) { return null; }
  public int getColor(int id) { return 0; }
  public boolean getBoolean(int id) { return false; }
  public int getInteger(int id) { return 0; }
  public InputStream openRawResource(int id) { return null; }
  public final AssetManager getAssets() { return null; }
  public DisplayMetrics getDisplayMetrics() { return null; }
  public Configuration getConfiguration() { return null; }
  public int getIdentifier(String name, String defType, String defPackage) { return 0; }
  public String getResourceName(int resid) { return null; }
  public String getResourceEntryName(int resid) { return null; }
}
