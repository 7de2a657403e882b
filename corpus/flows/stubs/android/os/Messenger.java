package android.os;

public final class Messenger implements Parcelable {
  public static final Parcelable.Creator<Messenger> CREATOR = null;
  public Messenger(Handler target) {}
  public Messenger(IBinder target) {}
  public void send(Message message) throws RemoteException {}
  public IBinder getBinder() { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel out, int flags) {}
  public static void writeMessengerOrNullToParcel(Messenger messenger, Parcel out) {}
  public static Messenger readMessengerOrNullFromParcel(Parcel in) { return null; }
}
