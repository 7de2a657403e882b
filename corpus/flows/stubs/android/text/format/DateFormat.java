package android.text.format;

import java.util.Date;

public class DateFormat {
  public DateFormat() {}
  public static CharSequence format(CharSequence inFormat, long inTimeInMillis) { return null; }
  public static CharSequence format(CharSequence inFormat, Date inDate) { return null; }
}
