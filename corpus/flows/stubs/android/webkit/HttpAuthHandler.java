package android.webkit;

import android.os.Handler;

public class HttpAuthHandler extends Handler {
  private HttpAuthHandler() {}
  public void cancel() {}
  public void proceed(String username, String password) {}
}
