package android.util;

public class SparseIntArray implements Cloneable {
  public SparseIntArray() {}
  public SparseIntArray(int initialCapacity) {}
  public int get(int key) { return 0; }
  public int get(int key, int valueIfKeyNotFound) { return 0; }
  public void delete(int key) {}
  public void put(int key, int value) {}
  public int size() { return 0; }
  public int keyAt(int index) { return 0; }
  public int valueAt(int index) { return 0; }
  public int indexOfKey(int key) { return 0; }
  public void clear() {}
  public void append(int key, int value) {}
}
