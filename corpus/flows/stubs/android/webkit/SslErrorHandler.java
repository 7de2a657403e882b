package android.webkit;

import android.os.Handler;

public class SslErrorHandler extends Handler {
  private SslErrorHandler() {}
  public void proceed() {}
  public void cancel() {}
}
