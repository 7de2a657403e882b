package android.os;

import java.util.Set;

public class BaseBundle {
  private BaseBundle() {}
  BaseBundle(int capacity) {}
  public boolean containsKey(String key) { return false; }
  public boolean isEmpty() { return false; }
  public int size() { return 0; }
  public void clear() {}
  public Object get(String key) { return null; }
  public void remove(String key) {}
  public Set<String> keySet() { return null; }
  public void putAll(PersistableBundle bundle) {}
  public boolean getBoolean(String key) { return false; }
  public boolean getBoolean(String key, boolean defaultValue) { return false; }
  public boolean[] getBooleanArray(String key) { return null; }
  public double getDouble(String key) { return 0.0; }
  public double getDouble(String key, double defaultValue) { return 0.0; }
  public double[] getDoubleArray(String key) { return null; }
  public int getInt(String key) { return 0; }
  public int getInt(String key, int defaultValue) { return 0; }
  public int[] getIntArray(String key) { return null; }
  public long getLong(String key) { return 0L; }
  public long getLong(String key, long defaultValue) { return 0L; }
  public long[] getLongArray(String key) { return null; }
  public String getString(String key) { return null; }
  public String getString(String key, String defaultValue) { return null; }
  public String[] getStringArray(String key) { return null; }
  public void putBoolean(String key, boolean value) {}
  public void putBooleanArray(String key, boolean[] value) {}
  public void putDouble(String key, double value) {}
  public void putDoubleArray(String key, double[] value) {}
  public void putInt(String key, int value) {}
  public void putIntArray(String key, int[] value) {}
  public void putLong(String key, long value) {}
  public void putLongArray(String key, long[] value) {}
  public void putString(String key, String value) {}
  public void putStringArray(String key, String[] value) {}
}
