package android.util;

public class LongSparseArray<E> implements Cloneable {
  public LongSparseArray() {}
  public LongSparseArray(int initialCapacity) {}
  public E get(long key) { return null; }
  public E get(long key, E valueIfKeyNotFound) { return null; }
  public void delete(long key) {}
  public void remove(long key) {}
  public void put(long key, E value) {}
  public int size() { return 0; }
  public long keyAt(int index) { return 0L; }
  public E valueAt(int index) { return null; }
  public void clear() {}
  public void append(long key, E value) {}
}
