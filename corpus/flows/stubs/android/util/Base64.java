package android.util;

public class Base64 {
  private Base64() {}
  public static final int DEFAULT = 0;
  public static final int NO_PADDING = 1;
  public static final int NO_WRAP = 2;
  public static final int CRLF = 4;
  public static final int URL_SAFE = 8;
  public static final int NO_CLOSE = 16;
  public static byte[] decode(String str, int flags) { return null; }
  public static byte[] decode(byte[] input, int flags) { return null; }
  public static byte[] decode(byte[] input, int offset, int len, int flags) { return null; }
  public static String encodeToString(byte[] input, int flags) { return null; }
  public static String encodeToString(byte[] input, int offset, int len, int flags) { return null; }
  public static byte[] encode(byte[] input, int flags) { return null; }
  public static byte[] encode(byte[] input, int offset, int len, int flags) { return null; }
}
