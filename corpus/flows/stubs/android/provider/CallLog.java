package android.provider;

import android.content.Context;
import android.net.Uri;

public class CallLog {
  public CallLog() {}
  public static final String AUTHORITY = "call_log";
  public static final Uri CONTENT_URI = null;
  public static class Calls implements BaseColumns {
    public Calls() {}
    public static final Uri CONTENT_URI = null;
    public static final String NUMBER = "number";
    public static final String DATE = "date";
    public static final String DURATION = "duration";
    public static final String TYPE = "type";
    public static final String CACHED_NAME = "name";
    public static final String DEFAULT_SORT_ORDER = "date DESC";
    public static final int INCOMING_TYPE = 1;
    public static final int OUTGOING_TYPE = 2;
    public static final int MISSED_TYPE = 3;
    public static String getLastOutgoingCall(Context context) { return null; }
  }
}
