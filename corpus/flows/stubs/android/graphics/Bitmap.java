package android.graphics;

import android.os.Parcel;
import android.os.Parcelable;
import java.io.OutputStream;

public final class Bitmap implements Parcelable {
  private Bitmap() {}
  public enum Config { ALPHA_8, RGB_565, ARGB_4444, ARGB_8888 }
  public enum CompressFormat { JPEG, PNG, WEBP }
  public static Bitmap createBitmap(int width, int height, Bitmap.Config config) { return null; }
  public boolean compress(Bitmap.CompressFormat format, int quality, OutputStream stream) { return false; }
  public int getWidth() { return 0; }
  public int getHeight() { return 0; }
  public int getPixel(int x, int y) { return 0; }
  public void setPixel(int x, int y, int color) {}
  public void getPixels(int[] pixels, int offset, int stride, int x, int y, int width, int height) {}
  public void recycle() {}
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel p, int flags) {}
}
