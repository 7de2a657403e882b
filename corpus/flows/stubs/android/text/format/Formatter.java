package android.text.format;

import android.content.Context;

public final class Formatter {
  private Formatter() {}
  public static String formatFileSize(Context context, long sizeBytes) { return null; }
  public static String formatIpAddress(int ipv4Address) { return null; }
}
