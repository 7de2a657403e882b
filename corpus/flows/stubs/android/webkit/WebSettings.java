package android.webkit;

import android.content.Context;

public abstract class WebSettings {
  public WebSettings() {}
  public abstract void setJavaScriptEnabled(boolean flag);
  public abstract boolean getJavaScriptEnabled();
  public abstract void setDomStorageEnabled(boolean flag);
  public abstract void setDatabaseEnabled(boolean flag);
  public abstract void setUserAgentString(String ua);
  public abstract String getUserAgentString();
  public abstract void setAllowFileAccess(boolean allow);
  public abstract void setGeolocationEnabled(boolean flag);
  public abstract void setSaveFormData(boolean save);
  public static String getDefaultUserAgent(Context context) { return null; }
}
