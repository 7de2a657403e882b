package android.preference;

import android.app.ListActivity;

public abstract class PreferenceActivity extends ListActivity {
  public PreferenceActivity() {}
  public void addPreferencesFromResource(int preferencesResId) {}
  public Preference findPreference(CharSequence key) { return null; }
}
