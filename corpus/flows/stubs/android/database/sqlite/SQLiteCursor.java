package android.database.sqlite;

import android.database.AbstractCursor;

public class SQLiteCursor extends AbstractCursor {
  public SQLiteCursor(SQLiteCursorDriver driver, String editTable, SQLiteQuery query) {}
  public int getCount() { return 0; }
  public String[] getColumnNames() { return null; }
  public String getString(int columnIndex) { return null; }
  public short getShort(int columnIndex) { return 0; }
  public int getInt(int columnIndex) { return 0; }
  public long getLong(int columnIndex) { return 0L; }
  public float getFloat(int columnIndex) { return 0f; }
  public double getDouble(int columnIndex) { return 0.0; }
  public boolean isNull(int columnIndex) { return false; }
}
