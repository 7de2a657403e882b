package android.database.sqlite;

import android.database.Cursor;

public class SQLiteQueryBuilder {
  public SQLiteQueryBuilder() {}
  public void setTables(String inTables) {}
  public void appendWhere(CharSequence inWhere) {}
  public Cursor query(SQLiteDatabase db, String[] projectionIn, String selection, String[] selectionArgs,
      String groupBy, String having, String sortOrder) { return null; }
}
