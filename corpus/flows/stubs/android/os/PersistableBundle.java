package android.os;

public final class PersistableBundle extends BaseBundle implements Cloneable, Parcelable {
  public static final PersistableBundle EMPTY = null;
  public static final Parcelable.Creator<PersistableBundle> CREATOR = null;
  public PersistableBundle() { super(0); }
  public PersistableBundle(int capacity) { super(0); }
  public PersistableBundle(PersistableBundle b) { super(0); }
  public Object clone() { return null; }
  public void putPersistableBundle(String key, PersistableBundle value) {}
  public PersistableBundle getPersistableBundle(String key) { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel parcel, int flags) {}
}
