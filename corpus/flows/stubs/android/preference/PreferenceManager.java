package android.preference;

import android.content.Context;
import android.content.SharedPreferences;

public class PreferenceManager {
  private PreferenceManager() {}
  public static SharedPreferences getDefaultSharedPreferences(Context context) { return null; }
}
