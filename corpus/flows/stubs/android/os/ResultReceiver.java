package android.os;

public class ResultReceiver implements Parcelable {
  public static final Parcelable.Creator<ResultReceiver> CREATOR = null;
  public ResultReceiver(Handler handler) {}
  public void send(int resultCode, Bundle resultData) {}
  protected void onReceiveResult(int resultCode, Bundle resultData) {}
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
}
