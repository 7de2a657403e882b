package android.content;

import android.net.Uri;
import android.os.Parcel;
import android.os.Parcelable;

public class ContentProviderOperation implements Parcelable {
  private ContentProviderOperation() {}
  public static ContentProviderOperation.Builder newInsert(Uri uri) { return null; }
  public static ContentProviderOperation.Builder newUpdate(Uri uri) { return null; }
  public static ContentProviderOperation.Builder newDelete(Uri uri) { return null; }
  public int describeContents() { return 0; }
  public void writeToParcel(Parcel dest, int flags) {}
  public static class Builder {
    private Builder() {}
    public ContentProviderOperation build() { return null; }
    public Builder withValues(ContentValues values) { return null; }
    public Builder withValue(String key, Object value) { return null; }
    public Builder withValueBackReference(String key, int previousResult) { return null; }
    public Builder withSelection(String selection, String[] selectionArgs) { return null; }
  }
}
