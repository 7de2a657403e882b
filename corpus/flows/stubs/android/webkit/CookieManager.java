package android.webkit;

public abstract class CookieManager {
  public CookieManager() {}
  public static CookieManager getInstance() { return null; }
  public abstract void setAcceptCookie(boolean accept);
  public abstract boolean acceptCookie();
  public abstract void setCookie(String url, String value);
  public abstract void setCookie(String url, String value, ValueCallback<Boolean> callback);
  public abstract String getCookie(String url);
  public abstract boolean hasCookies();
  public abstract void removeAllCookie();
  public abstract void removeAllCookies(ValueCallback<Boolean> callback);
  public abstract void flush();
}
