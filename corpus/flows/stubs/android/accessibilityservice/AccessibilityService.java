package android.accessibilityservice;

import android.app.Service;
import android.content.Intent;
import android.os.IBinder;
import android.view.accessibility.AccessibilityEvent;

public abstract class AccessibilityService extends Service {
  public AccessibilityService() {}
  public abstract void onAccessibilityEvent(AccessibilityEvent event);
  public abstract void onInterrupt();
  protected void onServiceConnected() {}
  public final IBinder onBind(Intent intent) { return null; }
}
