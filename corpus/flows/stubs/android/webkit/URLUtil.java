package android.webkit;

public final class URLUtil {
  public URLUtil() {}
  public static boolean isNetworkUrl(String url) { return false; }
  public static boolean isValidUrl(String url) { return false; }
  public static boolean isHttpsUrl(String url) { return false; }
  public static String guessUrl(String inUrl) { return null; }
  public static String guessFileName(String url, String contentDisposition, String mimeType) { return null; }
}
