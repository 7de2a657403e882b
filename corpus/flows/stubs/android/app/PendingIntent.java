package android.app;

import android.content.Context;
import android.content.Intent;
import android.content.IntentSender;
import android.os.Bundle;
import android.os.Handler;
import android.os.Parcel;
import android.os.Parcelable;
import android.util.AndroidException;

public final class PendingIntent implements Parcelable {
  private PendingIntent() {}
  public static final int FLAG_ONE_SHOT = 0x40000000;
  public static final int FLAG_NO_CREATE = 0x20000000;
  public static final int FLAG_CANCEL_CURRENT = 0x10000000;
  public static final int FLAG_UPDATE_CURRENT = 0x08000000;
  public static final int FLAG_IMMUTABLE = 0x04000000;
  public static class CanceledException extends AndroidException {
    public CanceledException() {}
    public CanceledException(String name) {}
    public CanceledException(Exception cause) {}
  }
  public interface OnFinished {
    void onSendFinished(PendingIntent pendingIntent, Intent intent, int resultCode, String resultData,
        Bundle resultExtras);
  }
  public static PendingIntent getActivity(Context context, int requestCode, Intent intent, int flags) { return null; }
  public static PendingIntent getActivity(Context context, int requestCode, Intent intent, int flags,
      Bundle options) { return null; }
  public static PendingIntent getActivities(Context context, int requestCode, Intent[] intents,
      int flags) { return null; }
  public static PendingIntent getBroadcast(Context context, int requestCode, Intent intent, int flags) { return null; }
  public static PendingIntent getService(Context context, int requestCode, Intent intent, int flags) { return null; }
  public static PendingIntent getForegroundService(Context context, int requestCode, Intent intent,
      int flags) { return null; }
  public IntentSender getIntentSender() { return null; }
  public void cancel() {}
  public void send() throws PendingIntent.CanceledException {}
  public void send(int code) throws PendingIntent.CanceledException {}
  public void send(Context context, int code, Intent intent) throws PendingIntent.CanceledException {}
  public void send(int code, PendingIntent.OnFinished onFinished, Handler handler)
      throws PendingIntent.CanceledException {}
  public void send(Context context, int code, Intent intent, PendingIntent.OnFinished onFinished,
      Handler handler) throws PendingIntent.CanceledException {}
  public String getCreatorPackage() { return null; }
  public String getTargetPackage() { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
}
