package android.provider;

import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.telephony.SmsMessage;

public final class Telephony {
  private Telephony() {}
  public interface TextBasedSmsColumns {
    String ADDRESS = "address";
    String BODY = "body";
    String DATE = "date";
    String TYPE = "type";
    String PERSON = "person";
    String SUBJECT = "subject";
    String THREAD_ID = "thread_id";
    String READ = "read";
  }
  public static final class Sms implements BaseColumns, TextBasedSmsColumns {
    private Sms() {}
    public static final Uri CONTENT_URI = null;
    public static final String DEFAULT_SORT_ORDER = "date DESC";
    public static String getDefaultSmsPackage(Context context) { return null; }
    public static final class Inbox implements BaseColumns, TextBasedSmsColumns {
      private Inbox() {}
      public static final Uri CONTENT_URI = null;
    }
    public static final class Sent implements BaseColumns, TextBasedSmsColumns {
      private Sent() {}
      public static final Uri CONTENT_URI = null;
    }
    public static final class Intents {
      private Intents() {}
      public static final String SMS_RECEIVED_ACTION = "android.provider.Telephony.SMS_RECEIVED";
      public static final String SMS_DELIVER_ACTION = "android.provider.Telephony.SMS_DELIVER";
      public static SmsMessage[] getMessagesFromIntent(Intent intent) { return null; }
    }
  }
}
