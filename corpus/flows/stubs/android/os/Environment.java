package android.os;

import java.io.File;

public class Environment {
  public Environment() {}
  public static final String MEDIA_MOUNTED = "mounted";
  public static final String MEDIA_MOUNTED_READ_ONLY = "mounted_ro";
  public static final String MEDIA_REMOVED = "removed";
  public static final String MEDIA_UNMOUNTED = "unmounted";
  public static final String MEDIA_UNKNOWN = "unknown";
  public static String DIRECTORY_MUSIC = "Music";
  public static String DIRECTORY_PODCASTS = "Podcasts";
  public static String DIRECTORY_RINGTONES = "Ringtones";
  public static String DIRECTORY_ALARMS = "Alarms";
  public static String DIRECTORY_NOTIFICATIONS = "Notifications";
  public static String DIRECTORY_PICTURES = "Pictures";
  public static String DIRECTORY_MOVIES = "Movies";
  public static String DIRECTORY_DOWNLOADS = "Download";
  public static String DIRECTORY_DCIM = "DCIM";
  public static String DIRECTORY_DOCUMENTS = "Documents";
  public static File getRootDirectory() { return null; }
  public static File getDataDirectory() { return null; }
  public static File getDownloadCacheDirectory() { return null; }
  public static File getExternalStorageDirectory() { return null; }
  public static File getExternalStoragePublicDirectory(String type) { return null; }
  public static String getExternalStorageState() { return null; }
  public static String getExternalStorageState(File path) { return null; }
  public static boolean isExternalStorageRemovable() { return false; }
  public static boolean isExternalStorageEmulated() { return false; }
}
