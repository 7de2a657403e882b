package android.net;

public class UrlQuerySanitizer {
  public UrlQuerySanitizer() {}
  public UrlQuerySanitizer(String url) {}
  public String getValue(String parameter) { return null; }
}
