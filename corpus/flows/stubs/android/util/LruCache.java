package android.util;

import java.util.Map;

public class LruCache<K, V> {
  public LruCache(int maxSize) {}
  public final V get(K key) { return null; }
  public final V put(K key, V value) { return null; }
  public final V remove(K key) { return null; }
  protected V create(K key) { return null; }
  protected int sizeOf(K key, V value) { return 0; }
  protected void entryRemoved(boolean evicted, K key, V oldValue, V newValue) {}
  public final void evictAll() {}
  public final int size() { return 0; }
  public void resize(int maxSize) {}
  public final Map<K, V> snapshot() { return null; }
}
