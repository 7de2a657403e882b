package android.os;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class Parcel {
  private Parcel() {}
  public static final Parcelable.Creator<String> STRING_CREATOR = null;
  public static Parcel obtain() { return null; }
  public void recycle() {}
  public int dataSize() { return 0; }
  public int dataAvail() { return 0; }
  public int dataPosition() { return 0; }
  public void setDataPosition(int pos) {}
  public byte[] marshall() { return null; }
  public void unmarshall(byte[] data, int offset, int length) {}
  public void writeInterfaceToken(String name) {}
  public void enforceInterface(String name) {}
  public void writeByteArray(byte[] b) {}
  public void writeInt(int val) {}
  public void writeLong(long val) {}
  public void writeFloat(float val) {}
  public void writeDouble(double val) {}
  public void writeString(String val) {}
  public void writeByte(byte val) {}
  public void writeStrongBinder(IBinder val) {}
  public void writeMap(Map val) {}
  public void writeBundle(Bundle val) {}
  public void writeList(List val) {}
  public void writeArray(Object[] val) {}
  public void writeStringArray(String[] val) {}
  public void writeStringList(List<String> val) {}
  public void writeIntArray(int[] val) {}
  public void writeParcelable(Parcelable p, int flags) {}
  public void writeSerializable(Serializable s) {}
  public void writeValue(Object v) {}
  public <T extends Parcelable> void writeTypedList(List<T> val) {}
  public <T extends Parcelable> void writeTypedObject(T val, int flags) {}
  public void writeException(Exception e) {}
  public void writeNoException() {}
  public void readException() {}
  public int readInt() { return 0; }
  public long readLong() { return 0L; }
  public float readFloat() { return 0f; }
  public double readDouble() { return 0.0; }
  public String readString() { return null; }
  public byte readByte() { return 0; }
  public IBinder readStrongBinder() { return null; }
  public void readMap(Map map, ClassLoader loader) {}
  public void readList(List list, ClassLoader loader) {}
  public HashMap readHashMap(ClassLoader loader) { return null; }
  public ArrayList readArrayList(ClassLoader loader) { return null; }
  public Object[] readArray(ClassLoader loader) { return null; }
  public Bundle readBundle() { return null; }
  public Bundle readBundle(ClassLoader loader) { return null; }
  public byte[] createByteArray() { return null; }
  public void readByteArray(byte[] val) {}
  public int[] createIntArray() { return null; }
  public String[] createStringArray() { return null; }
  public void readStringArray(String[] val) {}
  public ArrayList<String> createStringArrayList() { return null; }
  public void readStringList(List<String> list) {}
  public <T> ArrayList<T> createTypedArrayList(Parcelable.Creator<T> c) { return null; }
  public <T> void readTypedList(List<T> list, Parcelable.Creator<T> c) {}
  public <T> T readTypedObject(Parcelable.Creator<T> c) { return null; }
  public Object readValue(ClassLoader loader) { return null; }
  public <T extends Parcelable> T readParcelable(ClassLoader loader) { return null; }
  public Serializable readSerializable() { return null; }
}
