package android.webkit;

public class MimeTypeMap {
  private MimeTypeMap() {}
  public static MimeTypeMap getSingleton() { return null; }
  public String getMimeTypeFromExtension(String extension) { return null; }
  public static String getFileExtensionFromUrl(String url) { return null; }
}
