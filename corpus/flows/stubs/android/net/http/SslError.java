package android.net.http;

public class SslError {
  public SslError(int error, String url) {}
  public int getPrimaryError() { return 0; }
  public String getUrl() { return null; }
}
