package android.provider;

import android.net.Uri;

public class UserDictionary {
  public UserDictionary() {}
  public static class Words implements BaseColumns {
    public Words() {}
    public static final Uri CONTENT_URI = null;
    public static final String WORD = "word";
  }
}
