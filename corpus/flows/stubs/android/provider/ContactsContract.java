package android.provider;

import android.net.Uri;

public final class ContactsContract {
  public ContactsContract() {}
  public static final String AUTHORITY = "com.android.contacts";
  public static final Uri AUTHORITY_URI = null;
  protected interface ContactsColumns {
    String DISPLAY_NAME = "display_name";
    String PHOTO_ID = "photo_id";
    String HAS_PHONE_NUMBER = "has_phone_number";
    String LOOKUP_KEY = "lookup";
    String IN_VISIBLE_GROUP = "in_visible_group";
  }
  public static class Contacts implements BaseColumns, ContactsColumns {
    private Contacts() {}
    public static final Uri CONTENT_URI = null;
    public static final String CONTENT_TYPE = "vnd.android.cursor.dir/contact";
    public static final String CONTENT_ITEM_TYPE = "vnd.android.cursor.item/contact";
  }
  public static final class RawContacts implements BaseColumns {
    private RawContacts() {}
    public static final Uri CONTENT_URI = null;
    public static final String CONTACT_ID = "contact_id";
    public static final String ACCOUNT_NAME = "account_name";
    public static final String ACCOUNT_TYPE = "account_type";
  }
  protected interface DataColumns {
    String MIMETYPE = "mimetype";
    String RAW_CONTACT_ID = "raw_contact_id";
    String DATA1 = "data1";
    String DATA2 = "data2";
    String DATA3 = "data3";
    String DATA4 = "data4";
  }
  public static final class Data implements BaseColumns, DataColumns, ContactsColumns {
    private Data() {}
    public static final Uri CONTENT_URI = null;
    public static final String CONTACT_ID = "contact_id";
  }
  public static final class CommonDataKinds {
    private CommonDataKinds() {}
    public static final class Phone implements BaseColumns, DataColumns, ContactsColumns {
      private Phone() {}
      public static final Uri CONTENT_URI = null;
      public static final Uri CONTENT_FILTER_URI = null;
      public static final String CONTENT_ITEM_TYPE = "vnd.android.cursor.item/phone_v2";
      public static final String CONTENT_TYPE = "vnd.android.cursor.dir/phone_v2";
      public static final String NUMBER = "data1";
      public static final String NORMALIZED_NUMBER = "data4";
      public static final String CONTACT_ID = "contact_id";
      public static final String TYPE = "data2";
      public static final String LABEL = "data3";
      public static final int TYPE_HOME = 1;
      public static final int TYPE_MOBILE = 2;
      public static final int TYPE_WORK = 3;
    }
    public static final class Email implements BaseColumns, DataColumns, ContactsColumns {
      private Email() {}
      public static final Uri CONTENT_URI = null;
      public static final Uri CONTENT_FILTER_URI = null;
      public static final String CONTENT_ITEM_TYPE = "vnd.android.cursor.item/email_v2";
      public static final String ADDRESS = "data1";
      public static final String CONTACT_ID = "contact_id";
      public static final String DATA = "data1";
      public static final String TYPE = "data2";
    }
    public static final class StructuredName implements BaseColumns, DataColumns {
      private StructuredName() {}
      public static final String CONTENT_ITEM_TYPE = "vnd.android.cursor.item/name";
      public static final String DISPLAY_NAME = "data1";
      public static final String GIVEN_NAME = "data2";
      public static final String FAMILY_NAME = "data3";
    }
  }
  public static final class PhoneLookup implements BaseColumns, ContactsColumns {
    private PhoneLookup() {}
    public static final Uri CONTENT_FILTER_URI = null;
    public static final String NUMBER = "number";
  }
}
