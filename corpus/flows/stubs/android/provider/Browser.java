package android.provider;

import android.content.Context;

public class Browser {
  public Browser() {}
  public static final String EXTRA_APPLICATION_ID = "com.android.browser.application_id";
  public static final void sendString(Context context, String string) {}
}
