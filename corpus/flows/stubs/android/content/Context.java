package android.content;

import android.content.pm.ApplicationInfo;
import android.content.pm.PackageManager;
import android.content.res.AssetManager;
import android.content.res.Configuration;
import android.content.res.Resources;
import android.database.DatabaseErrorHandler;
import android.database.sqlite.SQLiteDatabase;
import android.graphics.drawable.Drawable;
import android.net.Uri;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.os.UserHandle;
import android.view.Display;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.util.concurrent.Executor;

public abstract class Context {
  public Context() {}
  public static final int MODE_PRIVATE = 0;
  public static final int MODE_WORLD_READABLE = 1;
  public static final int MODE_WORLD_WRITEABLE = 2;
  public static final int MODE_APPEND = 32768;
  public static final int MODE_MULTI_PROCESS = 4;
  public static final int BIND_AUTO_CREATE = 1;
  public static final int BIND_DEBUG_UNBIND = 2;
  public static final int BIND_NOT_FOREGROUND = 4;
  public static final int BIND_ABOVE_CLIENT = 8;
  public static final int BIND_IMPORTANT = 64;
  public static final int CONTEXT_INCLUDE_CODE = 1;
  public static final int CONTEXT_IGNORE_SECURITY = 2;
  public static final int CONTEXT_RESTRICTED = 4;
  public static final String POWER_SERVICE = "power";
  public static final String WINDOW_SERVICE = "window";
  public static final String LAYOUT_INFLATER_SERVICE = "layout_inflater";
  public static final String ACCOUNT_SERVICE = "account";
  public static final String ACTIVITY_SERVICE = "activity";
  public static final String ALARM_SERVICE = "alarm";
  public static final String NOTIFICATION_SERVICE = "notification";
  public static final String ACCESSIBILITY_SERVICE = "accessibility";
  public static final String CAPTIONING_SERVICE = "captioning";
  public static final String KEYGUARD_SERVICE = "keyguard";
  public static final String LOCATION_SERVICE = "location";
  public static final String SEARCH_SERVICE = "search";
  public static final String SENSOR_SERVICE = "sensor";
  public static final String STORAGE_SERVICE = "storage";
  public static final String WALLPAPER_SERVICE = "wallpaper";
  public static final String VIBRATOR_SERVICE = "vibrator";
  public static final String CONNECTIVITY_SERVICE = "connectivity";
  public static final String NETWORK_STATS_SERVICE = "netstats";
  public static final String WIFI_SERVICE = "wifi";
  public static final String WIFI_P2P_SERVICE = "wifip2p";
  public static final String WIFI_AWARE_SERVICE = "wifiaware";
  public static final String NSD_SERVICE = "servicediscovery";
  public static final String AUDIO_SERVICE = "audio";
  public static final String FINGERPRINT_SERVICE = "fingerprint";
  public static final String MEDIA_ROUTER_SERVICE = "media_router";
  public static final String MEDIA_SESSION_SERVICE = "media_session";
  public static final String TELEPHONY_SERVICE = "phone";
  public static final String TELEPHONY_SUBSCRIPTION_SERVICE = "telephony_subscription_service";
  public static final String TELECOM_SERVICE = "telecom";
  public static final String CARRIER_CONFIG_SERVICE = "carrier_config";
  public static final String CLIPBOARD_SERVICE = "clipboard";
  public static final String INPUT_METHOD_SERVICE = "input_method";
  public static final String APPWIDGET_SERVICE = "appwidget";
  public static final String DEVICE_POLICY_SERVICE = "device_policy";
  public static final String UI_MODE_SERVICE = "uimode";
  public static final String DOWNLOAD_SERVICE = "download";
  public static final String NFC_SERVICE = "nfc";
  public static final String BLUETOOTH_SERVICE = "bluetooth";
  public static final String USB_SERVICE = "usb";
  public static final String INPUT_SERVICE = "input";
  public static final String DISPLAY_SERVICE = "display";
  public static final String USER_SERVICE = "user";
  public static final String APP_OPS_SERVICE = "appops";
  public static final String CAMERA_SERVICE = "camera";
  public static final String PRINT_SERVICE = "print";
  public static final String CONSUMER_IR_SERVICE = "consumer_ir";
  public static final String USAGE_STATS_SERVICE = "usagestats";
  public static final String JOB_SCHEDULER_SERVICE = "jobscheduler";
  public static final String BATTERY_SERVICE = "batterymanager";
  public static final String SHORTCUT_SERVICE = "shortcut";
  public static final String DROPBOX_SERVICE = "dropbox";
  public static final String RESTRICTIONS_SERVICE = "restrictions";
  public abstract AssetManager getAssets();
  public abstract Resources getResources();
  public abstract PackageManager getPackageManager();
  public abstract ContentResolver getContentResolver();
  public abstract Looper getMainLooper();
  public Executor getMainExecutor() { return null; }
  public abstract Context getApplicationContext();
  public final CharSequence getText(int resId) { return null; }
  public final String getString(int resId) { return null; }
  public final String getString(int resId, Object... formatArgs) { return null; }
  public final int getColor(int id) { return 0; }
  public final Drawable getDrawable(int id) { return null; }
  public abstract void setTheme(int resid);
  public abstract Resources.Theme getTheme();
  public abstract ClassLoader getClassLoader();
  public abstract String getPackageName();
  public abstract ApplicationInfo getApplicationInfo();
  public abstract String getPackageResourcePath();
  public abstract String getPackageCodePath();
  public abstract SharedPreferences getSharedPreferences(String name, int mode);
  public abstract boolean moveSharedPreferencesFrom(Context sourceContext, String name);
  public abstract boolean deleteSharedPreferences(String name);
  public abstract FileInputStream openFileInput(String name) throws FileNotFoundException;
  public abstract FileOutputStream openFileOutput(String name, int mode) throws FileNotFoundException;
  public abstract boolean deleteFile(String name);
  public abstract File getFileStreamPath(String name);
  public abstract File getDataDir();
  public abstract File getFilesDir();
  public abstract File getNoBackupFilesDir();
  public abstract File getExternalFilesDir(String type);
  public abstract File[] getExternalFilesDirs(String type);
  public abstract File getObbDir();
  public abstract File[] getObbDirs();
  public abstract File getCacheDir();
  public abstract File getCodeCacheDir();
  public abstract File getExternalCacheDir();
  public abstract File[] getExternalCacheDirs();
  public abstract File[] getExternalMediaDirs();
  public abstract String[] fileList();
  public abstract File getDir(String name, int mode);
  public abstract SQLiteDatabase openOrCreateDatabase(String name, int mode, SQLiteDatabase.CursorFactory factory);
  public abstract SQLiteDatabase openOrCreateDatabase(String name, int mode, SQLiteDatabase.CursorFactory factory,
      DatabaseErrorHandler errorHandler);
  public abstract boolean moveDatabaseFrom(Context sourceContext, String name);
  public abstract boolean deleteDatabase(String name);
  public abstract File getDatabasePath(String name);
  public abstract String[] databaseList();
  public abstract Drawable getWallpaper();
  public abstract void startActivity(Intent intent);
  public abstract void startActivity(Intent intent, Bundle options);
  public abstract void startActivities(Intent[] intents);
  public abstract void startActivities(Intent[] intents, Bundle options);
  public abstract void startIntentSender(IntentSender intent, Intent fillInIntent, int flagsMask, int flagsValues,
      int extraFlags) throws IntentSender.SendIntentException;
  public abstract void sendBroadcast(Intent intent);
  public abstract void sendBroadcast(Intent intent, String receiverPermission);
  public abstract void sendOrderedBroadcast(Intent intent, String receiverPermission);
  public abstract void sendOrderedBroadcast(Intent intent, String receiverPermission,
      BroadcastReceiver resultReceiver, Handler scheduler, int initialCode, String initialData, Bundle initialExtras);
  public abstract void sendBroadcastAsUser(Intent intent, UserHandle user);
  public abstract void sendStickyBroadcast(Intent intent);
  public abstract void sendStickyOrderedBroadcast(Intent intent, BroadcastReceiver resultReceiver, Handler scheduler,
      int initialCode, String initialData, Bundle initialExtras);
  public abstract void removeStickyBroadcast(Intent intent);
  public abstract Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter);
  public abstract Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter, int flags);
  public abstract Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter, String broadcastPermission,
      Handler scheduler);
  public abstract void unregisterReceiver(BroadcastReceiver receiver);
  public abstract ComponentName startService(Intent service);
  public abstract ComponentName startForegroundService(Intent service);
  public abstract boolean stopService(Intent service);
  public abstract boolean bindService(Intent service, ServiceConnection conn, int flags);
  public abstract void unbindService(ServiceConnection conn);
  public abstract boolean startInstrumentation(ComponentName className, String profileFile, Bundle arguments);
  public abstract Object getSystemService(String name);
  public final <T> T getSystemService(Class<T> serviceClass) { return null; }
  public abstract String getSystemServiceName(Class<?> serviceClass);
  public abstract int checkPermission(String permission, int pid, int uid);
  public abstract int checkCallingPermission(String permission);
  public abstract int checkCallingOrSelfPermission(String permission);
  public abstract int checkSelfPermission(String permission);
  public abstract void enforceCallingPermission(String permission, String message);
  public abstract void grantUriPermission(String toPackage, Uri uri, int modeFlags);
  public abstract void revokeUriPermission(Uri uri, int modeFlags);
  public abstract Context createPackageContext(String packageName, int flags)
      throws PackageManager.NameNotFoundException;
  public abstract Context createConfigurationContext(Configuration overrideConfiguration);
  public abstract Context createDisplayContext(Display display);
  public abstract Context createDeviceProtectedStorageContext();
  public abstract boolean isDeviceProtectedStorage();
  public boolean isRestricted() { return false; }
  public void registerComponentCallbacks(ComponentCallbacks callback) {}
  public void unregisterComponentCallbacks(ComponentCallbacks callback) {}
}
