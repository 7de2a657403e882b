package android.util;

public class SparseArray<E> implements Cloneable {
  public SparseArray() {}
  public SparseArray(int initialCapacity) {}
  public SparseArray<E> clone() { return null; }
  public E get(int key) { return null; }
  public E get(int key, E valueIfKeyNotFound) { return null; }
  public void delete(int key) {}
  public void remove(int key) {}
  public void removeAt(int index) {}
  public void put(int key, E value) {}
  public int size() { return 0; }
  public int keyAt(int index) { return 0; }
  public E valueAt(int index) { return null; }
  public void setValueAt(int index, E value) {}
  public int indexOfKey(int key) { return 0; }
  public int indexOfValue(E value) { return 0; }
  public void clear() {}
  public void append(int key, E value) {}
}
