package android.preference;

import android.content.Context;

public class Preference implements Comparable<Preference> {
  public Preference(Context context) {}
  public interface OnPreferenceChangeListener {
    boolean onPreferenceChange(Preference preference, Object newValue);
  }
  public interface OnPreferenceClickListener {
    boolean onPreferenceClick(Preference preference);
  }
  public void setOnPreferenceChangeListener(Preference.OnPreferenceChangeListener onPreferenceChangeListener) {}
  public void setOnPreferenceClickListener(Preference.OnPreferenceClickListener onPreferenceClickListener) {}
  public String getKey() { return null; }
  public void setKey(String key) {}
  public void setTitle(CharSequence title) {}
  public void setSummary(CharSequence summary) {}
  public int compareTo(Preference another) { return 0; }
}
