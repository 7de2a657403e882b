package android.content;

import android.os.Bundle;
import android.os.Handler;
import android.os.Parcel;
import android.os.Parcelable;
import android.util.AndroidException;

public class IntentSender implements Parcelable {
  private IntentSender() {}
  public static class SendIntentException extends AndroidException {
    public SendIntentException() {}
    public SendIntentException(String name) {}
    public SendIntentException(Exception cause) {}
  }
  public void sendIntent(Context context, int code, Intent intent, IntentSender.OnFinished onFinished,
      Handler handler) throws IntentSender.SendIntentException {}
  public interface OnFinished {
    void onSendFinished(IntentSender sender, Intent intent, int resultCode, String resultData, Bundle resultExtras);
  }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
}
