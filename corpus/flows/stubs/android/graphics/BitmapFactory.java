package android.graphics;

import java.io.InputStream;

public class BitmapFactory {
  public BitmapFactory() {}
  public static Bitmap decodeFile(String pathName) { return null; }
  public static Bitmap decodeByteArray(byte[] data, int offset, int length) { return null; }
  public static Bitmap decodeStream(InputStream is) { return null; }
}
