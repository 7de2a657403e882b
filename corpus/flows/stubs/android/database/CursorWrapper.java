package android.database;

import android.content.ContentResolver;
import android.net.Uri;
import android.os.Bundle;

public class CursorWrapper implements Cursor {
  public CursorWrapper(Cursor cursor) {}
  public Cursor getWrappedCursor() { return null; }
  public int getCount() { return 0; }
  public int getPosition() { return 0; }
  public boolean move(int offset) { return false; }
  public boolean moveToPosition(int position) { return false; }
  public boolean moveToFirst() { return false; }
  public boolean moveToLast() { return false; }
  public boolean moveToNext() { return false; }
  public boolean moveToPrevious() { return false; }
  public boolean isFirst() { return false; }
  public boolean isLast() { return false; }
  public boolean isBeforeFirst() { return false; }
  public boolean isAfterLast() { return false; }
  public int getColumnIndex(String columnName) { return 0; }
  public int getColumnIndexOrThrow(String columnName) { return 0; }
  public String getColumnName(int columnIndex) { return null; }
  public String[] getColumnNames() { return null; }
  public int getColumnCount() { return 0; }
  public byte[] getBlob(int columnIndex) { return null; }
  public String getString(int columnIndex) { return null; }
  public void copyStringToBuffer(int columnIndex, CharArrayBuffer buffer) {}
  public short getShort(int columnIndex) { return 0; }
  public int getInt(int columnIndex) { return 0; }
  public long getLong(int columnIndex) { return 0L; }
  public float getFloat(int columnIndex) { return 0f; }
  public double getDouble(int columnIndex) { return 0.0; }
  public int getType(int columnIndex) { return 0; }
  public boolean isNull(int columnIndex) { return false; }
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
