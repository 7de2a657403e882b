package android.content;

import android.net.Uri;
import android.os.Parcel;
import android.os.Parcelable;

public class ClipData implements Parcelable {
  public static final Parcelable.Creator<ClipData> CREATOR = null;
  public ClipData(CharSequence label, String[] mimeTypes, ClipData.Item item) {}
  public ClipData(ClipDescription description, ClipData.Item item) {}
  public ClipData(ClipData other) {}
  public static class Item {
    public Item(CharSequence text) {}
    public Item(CharSequence text, String htmlText) {}
    public Item(Intent intent) {}
    public Item(Uri uri) {}
    public Item(CharSequence text, Intent intent, Uri uri) {}
    public Item(CharSequence text, String htmlText, Intent intent, Uri uri) {}
    public CharSequence getText() { return null; }
    public String getHtmlText() { return null; }
    public Intent getIntent() { return null; }
    public Uri getUri() { return null; }
    public CharSequence coerceToText(Context context) { return null; }
  }
  public static ClipData newPlainText(CharSequence label, CharSequence text) { return null; }
  public static ClipData newHtmlText(CharSequence label, CharSequence text, String htmlText) { return null; }
  public static ClipData newIntent(CharSequence label, Intent intent) { return null; }
  public static ClipData newUri(ContentResolver resolver, CharSequence label, Uri uri) { return null; }
  public static ClipData newRawUri(CharSequence label, Uri uri) { return null; }
  public ClipDescription getDescription() { return null; }
  public void addItem(ClipData.Item item) {}
  public int getItemCount() { return 0; }
  public ClipData.Item getItemAt(int index) { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
}
