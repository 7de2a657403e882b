package android.os;

public final class Message implements Parcelable {
  public static final Parcelable.Creator<Message> CREATOR = null;
  public int what;
  public int arg1;
  public int arg2;
  public Object obj;
  public Messenger replyTo;
  public int sendingUid;
  public Message() {}
  public static Message obtain() { return null; }
  public static Message obtain(Message orig) { return null; }
  public static Message obtain(Handler h) { return null; }
  public static Message obtain(Handler h, Runnable callback) { return null; }
  public static Message obtain(Handler h, int what) { return null; }
  public static Message obtain(Handler h, int what, Object obj) { return null; }
  public static Message obtain(Handler h, int what, int arg1, int arg2) { return null; }
  public static Message obtain(Handler h, int what, int arg1, int arg2, Object obj) { return null; }
  public void recycle() {}
  public void copyFrom(Message o) {}
  public long getWhen() { return 0L; }
  public void setTarget(Handler target) {}
  public Handler getTarget() { return null; }
  public Runnable getCallback() { return null; }
  public Bundle getData() { return null; }
  public Bundle peekData() { return null; }
  public void setData(Bundle data) {}
  public void sendToTarget() {}
  public boolean isAsynchronous() { return false; }
  public void setAsynchronous(boolean async) {}
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
