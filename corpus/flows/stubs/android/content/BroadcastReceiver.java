package android.content;

import android.os.Bundle;
import android.os.IBinder;

public abstract class BroadcastReceiver {
  public BroadcastReceiver() {}
  public abstract void onReceive(Context context, Intent intent);
  public final BroadcastReceiver.PendingResult goAsync() { return null; }
  public IBinder peekService(Context myContext, Intent service) { return null; }
  public final void setResultCode(int code) {}
  public final int getResultCode() { return 0; }
  public final void setResultData(String data) {}
  public final String getResultData() { return null; }
  public final void setResultExtras(Bundle extras) {}
  public final Bundle getResultExtras(boolean makeMap) { return null; }
  public final void setResult(int code, String data, Bundle extras) {}
  public final boolean getAbortBroadcast() { return false; }
  public final void abortBroadcast() {}
  public final void clearAbortBroadcast() {}
  public final boolean isOrderedBroadcast() { return false; }
  public final boolean isInitialStickyBroadcast() { return false; }
  public final void setOrderedHint(boolean isOrdered) {}
  public static class PendingResult {
    PendingResult() {}
    public final void setResultCode(int code) {}
    public final int getResultCode() { return 0; }
    public final void setResultData(String data) {}
    public final String getResultData() { return null; }
    public final void setResultExtras(Bundle extras) {}
    public final Bundle getResultExtras(boolean makeMap) { return null; }
    public final void setResult(int code, String data, Bundle extras) {}
    public final void finish() {}
  }
}
