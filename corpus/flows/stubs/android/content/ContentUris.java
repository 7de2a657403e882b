package android.content;

import android.net.Uri;

public class ContentUris {
  public ContentUris() {}
  public static long parseId(Uri contentUri) { return 0L; }
  public static Uri withAppendedId(Uri contentUri, long id) { return null; }
  public static Uri.Builder appendId(Uri.Builder builder, long id) { return null; }
}
