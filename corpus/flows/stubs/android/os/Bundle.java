package android.os;

import android.util.SparseArray;
import java.io.Serializable;
import java.util.ArrayList;

public final class Bundle extends BaseBundle implements Cloneable, Parcelable {
  public static final Bundle EMPTY = null;
  public static final Parcelable.Creator<Bundle> CREATOR = null;
  public Bundle() { super(0); }
  public Bundle(ClassLoader loader) { super(0); }
  public Bundle(int capacity) { super(0); }
  public Bundle(Bundle b) { super(0); }
  public Bundle(PersistableBundle b) { super(0); }
  public void setClassLoader(ClassLoader loader) {}
  public ClassLoader getClassLoader() { return null; }
  public Object clone() { return null; }
  public Bundle deepCopy() { return null; }
  public void clear() {}
  public void remove(String key) {}
  public void putAll(Bundle bundle) {}
  public boolean hasFileDescriptors() { return false; }
  public void putByte(String key, byte value) {}
  public void putChar(String key, char value) {}
  public void putShort(String key, short value) {}
  public void putFloat(String key, float value) {}
  public void putCharSequence(String key, CharSequence value) {}
  public void putParcelable(String key, Parcelable value) {}
  public void putParcelableArray(String key, Parcelable[] value) {}
  public void putParcelableArrayList(String key, ArrayList<? extends Parcelable> value) {}
  public void putSparseParcelableArray(String key, SparseArray<? extends Parcelable> value) {}
  public void putIntegerArrayList(String key, ArrayList<Integer> value) {}
  public void putStringArrayList(String key, ArrayList<String> value) {}
  public void putCharSequenceArrayList(String key, ArrayList<CharSequence> value) {}
  public void putSerializable(String key, Serializable value) {}
  public void putByteArray(String key, byte[] value) {}
  public void putShortArray(String key, short[] value) {}
  public void putCharArray(String key, char[] value) {}
  public void putFloatArray(String key, float[] value) {}
  public void putCharSequenceArray(String key, CharSequence[] value) {}
  public void putBundle(String key, Bundle value) {}
  public void putBinder(String key, IBinder value) {}
  public byte getByte(String key) { return 0; }
  public Byte getByte(String key, byte defaultValue) { return null; }
  public char getChar(String key) { return 0; }
  public char getChar(String key, char defaultValue) { return 0; }
  public short getShort(String key) { return 0; }
  public short getShort(String key, short defaultValue) { return 0; }
  public float getFloat(String key) { return 0f; }
  public float getFloat(String key, float defaultValue) { return 0f; }
  public CharSequence getCharSequence(String key) { return null; }
  public CharSequence getCharSequence(String key, CharSequence defaultValue) { return null; }
  public Bundle getBundle(String key) { return null; }
  public <T extends Parcelable> T getParcelable(String key) { return null; }
  public Parcelable[] getParcelableArray(String key) { return null; }
  public <T extends Parcelable> ArrayList<T> getParcelableArrayList(String key) { return null; }
  public <T extends Parcelable> SparseArray<T> getSparseParcelableArray(String key) { return null; }
  public Serializable getSerializable(String key) { return null; }
  public ArrayList<Integer> getIntegerArrayList(String key) { return null; }
  public ArrayList<String> getStringArrayList(String key) { return null; }
  public ArrayList<CharSequence> getCharSequenceArrayList(String key) { return null; }
  public byte[] getByteArray(String key) { return null; }
  public short[] getShortArray(String key) { return null; }
  public char[] getCharArray(String key) { return null; }
  public float[] getFloatArray(String key) { return null; }
  public CharSequence[] getCharSequenceArray(String key) { return null; }
  public IBinder getBinder(String key) { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel parcel, int flags) {}
  public void readFromParcel(Parcel parcel) {}
}
