package android.database;

import android.content.ContentResolver;
import android.net.Uri;
import android.os.Bundle;

public abstract class AbstractCursor implements Cursor {
  public AbstractCursor() {}
  public final int getPosition() { return 0; }
  public final boolean move(int offset) { return false; }
  public final boolean moveToPosition(int position) { return false; }
  public final boolean moveToFirst() { return false; }
  public final boolean moveToLast() { return false; }
  public final boolean moveToNext() { return false; }
  public final boolean moveToPrevious() { return false; }
  public final boolean isFirst() { return false; }
  public final boolean isLast() { return false; }
  public final boolean isBeforeFirst() { return false; }
  public final boolean isAfterLast() { return false; }
  public int getColumnIndex(String columnName) { return 0; }
  public int getColumnIndexOrThrow(String columnName) { return 0; }
  public String getColumnName(int columnIndex) { return null; }
  public int getColumnCount() { return 0; }
  public byte[] getBlob(int columnIndex) { return null; }
  public void copyStringToBuffer(int columnIndex, CharArrayBuffer buffer) {}
  public int getType(int columnIndex) { return 0; }
  public void deactivate() {}
  public boolean requery() { return false; }
  public void close() {}
  public boolean isClosed() { return false; }
  public void registerContentObserver(ContentObserver observer) {}
  public void unregisterContentObserver(ContentObserver observer) {}
  public void registerDataSetObserver(DataSetObserver observer) {}
  public void unregisterDataSetObserver(DataSetObserver observer) {}
  public void setNotificationUri(ContentResolver cr, Uri uri) {}
  public Uri getNotificationUri() { return null; }
  public boolean getWantsAllOnMoveCalls() { return false; }
  public void setExtras(Bundle extras) {}
  public Bundle getExtras() { return null; }
  public Bundle respond(Bundle extras) { return null; }
}
