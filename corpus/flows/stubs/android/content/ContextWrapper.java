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

public class ContextWrapper extends Context {
  public ContextWrapper(Context base) {}
  protected void attachBaseContext(Context base) {}
  public Context getBaseContext() { return null; }
  public AssetManager getAssets() { return null; }
  public Resources getResources() { return null; }
  public PackageManager getPackageManager() { return null; }
  public ContentResolver getContentResolver() { return null; }
  public Looper getMainLooper() { return null; }
  public Context getApplicationContext() { return null; }
  public void setTheme(int resid) {}
  public Resources.Theme getTheme() { return null; }
  public ClassLoader getClassLoader() { return null; }
  public String getPackageName() { return null; }
  public ApplicationInfo getApplicationInfo() { return null; }
  public String getPackageResourcePath() { return null; }
  public String getPackageCodePath() { return null; }
  public SharedPreferences getSharedPreferences(String name, int mode) { return null; }
  public boolean moveSharedPreferencesFrom(Context sourceContext, String name) { return false; }
  public boolean deleteSharedPreferences(String name) { return false; }
  public FileInputStream openFileInput(String name) throws FileNotFoundException { return null; }
  public FileOutputStream openFileOutput(String name, int mode) throws FileNotFoundException { return null; }
  public boolean deleteFile(String name) { return false; }
  public File getFileStreamPath(String name) { return null; }
  public File getDataDir() { return null; }
  public File getFilesDir() { return null; }
  public File getNoBackupFilesDir() { return null; }
  public File getExternalFilesDir(String type) { return null; }
  public File[] getExternalFilesDirs(String type) { return null; }
  public File getObbDir() { return null; }
  public File[] getObbDirs() { return null; }
  public File getCacheDir() { return null; }
  public File getCodeCacheDir() { return null; }
  public File getExternalCacheDir() { return null; }
  public File[] getExternalCacheDirs() { return null; }
  public File[] getExternalMediaDirs() { return null; }
  public String[] fileList() { return null; }
  public File getDir(String name, int mode) { return null; }
  public SQLiteDatabase openOrCreateDatabase(String name, int mode,
      SQLiteDatabase.CursorFactory factory) { return null; }
  public SQLiteDatabase openOrCreateDatabase(String name, int mode, SQLiteDatabase.CursorFactory factory,
      DatabaseErrorHandler errorHandler) { return null; }
  public boolean moveDatabaseFrom(Context sourceContext, String name) { return false; }
  public boolean deleteDatabase(String name) { return false; }
  public File getDatabasePath(String name) { return null; }
  public String[] databaseList() { return null; }
  public Drawable getWallpaper() { return null; }
  public void startActivity(Intent intent) {}
  public void startActivity(Intent intent, Bundle options) {}
  public void startActivities(Intent[] intents) {}
  public void startActivities(Intent[] intents, Bundle options) {}
  public void startIntentSender(IntentSender intent, Intent fillInIntent, int flagsMask, int flagsValues,
      int extraFlags) throws IntentSender.SendIntentException {}
  public void sendBroadcast(Intent intent) {}
  public void sendBroadcast(Intent intent, String receiverPermission) {}
  public void sendOrderedBroadcast(Intent intent, String receiverPermission) {}
  public void sendOrderedBroadcast(Intent intent, String receiverPermission, BroadcastReceiver resultReceiver,
      Handler scheduler, int initialCode, String initialData, Bundle initialExtras) {}
  public void sendBroadcastAsUser(Intent intent, UserHandle user) {}
  public void sendStickyBroadcast(Intent intent) {}
  public void sendStickyOrderedBroadcast(Intent intent, BroadcastReceiver resultReceiver, Handler scheduler,
      int initialCode, String initialData, Bundle initialExtras) {}
  public void removeStickyBroadcast(Intent intent) {}
  public Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter) { return null; }
  public Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter, int flags) { return null; }
  public Intent registerReceiver(BroadcastReceiver receiver, IntentFilter filter, String broadcastPermission,
      Handler scheduler) { return null; }
  public void unregisterReceiver(BroadcastReceiver receiver) {}
  public ComponentName startService(Intent service) { return null; }
  public ComponentName startForegroundService(Intent service) { return null; }
  public boolean stopService(Intent service) { return false; }
  public boolean bindService(Intent service, ServiceConnection conn, int flags) { return false; }
  public void unbindService(ServiceConnection conn) {}
  public boolean startInstrumentation(ComponentName className, String profileFile, Bundle arguments) { return false; }
  public Object getSystemService(String name) { return null; }
  public String getSystemServiceName(Class<?> serviceClass) { return null; }
  public int checkPermission(String permission, int pid, int uid) { return 0; }
  public int checkCallingPermission(String permission) { return 0; }
  public int checkCallingOrSelfPermission(String permission) { return 0; }
  public int checkSelfPermission(String permission) { return 0; }
  public void enforceCallingPermission(String permission, String message) {}
  public void grantUriPermission(String toPackage, Uri uri, int modeFlags) {}
  public void revokeUriPermission(Uri uri, int modeFlags) {}
  public Context createPackageContext(String packageName, int flags)
      throws PackageManager.NameNotFoundException { return null; }
  public Context createConfigurationContext(Configuration overrideConfiguration) { return null; }
  public Context createDisplayContext(Display display) { return null; }
  public Context createDeviceProtectedStorageContext() { return null; }
  public boolean isDeviceProtectedStorage() { return false; }
}
