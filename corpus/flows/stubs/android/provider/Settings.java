package android.provider;

import android.content.ContentResolver;
import android.content.Context;
import android.net.Uri;
import android.util.AndroidException;

public final class Settings {
  public Settings() {}
  public static final String ACTION_SETTINGS = "android.settings.SETTINGS";
  public static final String ACTION_WIFI_SETTINGS = "android.settings.WIFI_SETTINGS";
  public static final String ACTION_LOCATION_SOURCE_SETTINGS = "android.settings.LOCATION_SOURCE_SETTINGS";
  public static final String ACTION_APPLICATION_DETAILS_SETTINGS = "android.settings.APPLICATION_DETAILS_SETTINGS";
  public static class SettingNotFoundException extends AndroidException {
    public SettingNotFoundException(String msg) {}
  }
  public static class NameValueTable implements BaseColumns {
    public NameValueTable() {}
    public static final String NAME = "name";
    public static final String VALUE = "value";
  }
  public static final class Secure extends NameValueTable {
    public Secure() {}
    public static final String ANDROID_ID = "android_id";
    public static final String LOCATION_MODE = "location_mode";
    public static final String DEFAULT_INPUT_METHOD = "default_input_method";
    public static final String ENABLED_ACCESSIBILITY_SERVICES = "enabled_accessibility_services";
    public static final String INSTALL_NON_MARKET_APPS = "install_non_market_apps";
    public static final String ADB_ENABLED = "adb_enabled";
    public static final Uri CONTENT_URI = null;
    public static String getString(ContentResolver resolver, String name) { return null; }
    public static boolean putString(ContentResolver resolver, String name, String value) { return false; }
    public static Uri getUriFor(String name) { return null; }
    public static int getInt(ContentResolver cr, String name, int def) { return 0; }
    public static int getInt(ContentResolver cr, String name) throws Settings.SettingNotFoundException { return 0; }
    public static long getLong(ContentResolver cr, String name, long def) { return 0L; }
  }
  public static final class System extends NameValueTable {
    public System() {}
    public static final String SCREEN_BRIGHTNESS = "screen_brightness";
    public static final String FONT_SCALE = "font_scale";
    public static final String TIME_12_24 = "time_12_24";
    public static final String RINGTONE = "ringtone";
    public static final String ANDROID_ID = "android_id";
    public static final Uri CONTENT_URI = null;
    public static String getString(ContentResolver resolver, String name) { return null; }
    public static boolean putString(ContentResolver resolver, String name, String value) { return false; }
    public static int getInt(ContentResolver cr, String name, int def) { return 0; }
    public static int getInt(ContentResolver cr, String name) throws Settings.SettingNotFoundException { return 0; }
    public static boolean putInt(ContentResolver cr, String name, int value) { return false; }
    public static boolean canWrite(Context context) { return false; }
  }
  public static final class Global extends NameValueTable {
    public Global() {}
    public static final String AIRPLANE_MODE_ON = "airplane_mode_on";
    public static final String DEVICE_NAME = "device_name";
    public static final String ADB_ENABLED = "adb_enabled";
    public static final Uri CONTENT_URI = null;
    public static String getString(ContentResolver resolver, String name) { return null; }
    public static int getInt(ContentResolver cr, String name, int def) { return 0; }
  }
}
