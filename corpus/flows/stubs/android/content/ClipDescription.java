package android.content;

import android.os.Parcel;
import android.os.Parcelable;
import android.os.PersistableBundle;

public class ClipDescription implements Parcelable {
  public static final String MIMETYPE_TEXT_PLAIN = "text/plain";
  public static final String MIMETYPE_TEXT_HTML = "text/html";
  public static final String MIMETYPE_TEXT_URILIST = "text/uri-list";
  public static final String MIMETYPE_TEXT_INTENT = "text/vnd.android.intent";
  public ClipDescription(CharSequence label, String[] mimeTypes) {}
  public ClipDescription(ClipDescription o) {}
  public CharSequence getLabel() { return null; }
  public boolean hasMimeType(String mimeType) { return false; }
  public int getMimeTypeCount() { return 0; }
  public String getMimeType(int index) { return null; }
  public PersistableBundle getExtras() { return null; }
  public void setExtras(PersistableBundle extras) {}
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
