package android.provider;

import android.net.Uri;

public final class CalendarContract {
  private CalendarContract() {}
  public static final String AUTHORITY = "com.android.calendar";
  public static final Uri CONTENT_URI = null;
  public static final class Events implements BaseColumns {
    private Events() {}
    public static final Uri CONTENT_URI = null;
    public static final String TITLE = "title";
    public static final String DESCRIPTION = "description";
    public static final String EVENT_LOCATION = "eventLocation";
    public static final String DTSTART = "dtstart";
    public static final String DTEND = "dtend";
    public static final String CALENDAR_ID = "calendar_id";
  }
  public static final class Calendars implements BaseColumns {
    private Calendars() {}
    public static final Uri CONTENT_URI = null;
    public static final String NAME = "name";
    public static final String OWNER_ACCOUNT = "ownerAccount";
    public static final String ACCOUNT_NAME = "account_name";
  }
}
