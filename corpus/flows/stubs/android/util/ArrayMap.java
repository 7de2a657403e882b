package android.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

public final class ArrayMap<K, V> implements Map<K, V> {
  public ArrayMap() {}
  public ArrayMap(int capacity) {}
  public ArrayMap(ArrayMap<K, V> map) {}
  public void clear() {}
  public void ensureCapacity(int minimumCapacity) {}
  public boolean containsKey(Object key) { return false; }
  public int indexOfKey(Object key) { return 0; }
  public boolean containsValue(Object value) { return false; }
  public V get(Object key) { return null; }
  public K keyAt(int index) { return null; }
  public V valueAt(int index) { return null; }
  public V setValueAt(int index, V value) { return null; }
  public boolean isEmpty() { return false; }
  public V put(K key, V value) { return null; }
  public void putAll(ArrayMap<? extends K, ? extends V> array) {}
  public void putAll(Map<? extends K, ? extends V> map) {}
  public V remove(Object key) { return null; }
  public V removeAt(int index) { return null; }
  public int size() { return 0; }
  public Set<Map.Entry<K, V>> entrySet() { return null; }
  public Set<K> keySet() { return null; }
  public Collection<V> values() { return null; }
}
