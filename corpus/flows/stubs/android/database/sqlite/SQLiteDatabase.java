package android.database.sqlite;

import android.content.ContentValues;
import android.database.Cursor;
import java.io.File;

public final class SQLiteDatabase extends SQLiteClosable {
  private SQLiteDatabase() {}
  public static final int OPEN_READWRITE = 0;
  public static final int OPEN_READONLY = 1;
  public static final int CREATE_IF_NECESSARY = 0x10000000;
  public static final int CONFLICT_NONE = 0;
  public static final int CONFLICT_ROLLBACK = 1;
  public static final int CONFLICT_IGNORE = 4;
  public static final int CONFLICT_REPLACE = 5;
  public interface CursorFactory {
    Cursor newCursor(SQLiteDatabase db, SQLiteCursorDriver masterQuery, String editTable, SQLiteQuery query);
  }
  public static SQLiteDatabase openDatabase(String path, SQLiteDatabase.CursorFactory factory,
      int flags) { return null; }
  public static SQLiteDatabase openOrCreateDatabase(File file, SQLiteDatabase.CursorFactory factory) { return null; }
  public static SQLiteDatabase openOrCreateDatabase(String path, SQLiteDatabase.CursorFactory factory) { return null; }
  public static SQLiteDatabase create(SQLiteDatabase.CursorFactory factory) { return null; }
  public void beginTransaction() {}
  public void endTransaction() {}
  public void setTransactionSuccessful() {}
  public boolean inTransaction() { return false; }
  public Cursor query(boolean distinct, String table, String[] columns, String selection, String[] selectionArgs,
      String groupBy, String having, String orderBy, String limit) { return null; }
  public Cursor query(String table, String[] columns, String selection, String[] selectionArgs, String groupBy,
      String having, String orderBy) { return null; }
  public Cursor query(String table, String[] columns, String selection, String[] selectionArgs, String groupBy,
      String having, String orderBy, String limit) { return null; }
  public Cursor rawQuery(String sql, String[] selectionArgs) { return null; }
  public long insert(String table, String nullColumnHack, ContentValues values) { return 0L; }
  public long insertOrThrow(String table, String nullColumnHack, ContentValues values) { return 0L; }
  public long replace(String table, String nullColumnHack, ContentValues initialValues) { return 0L; }
  public long insertWithOnConflict(String table, String nullColumnHack, ContentValues initialValues,
      int conflictAlgorithm) { return 0L; }
  public int delete(String table, String whereClause, String[] whereArgs) { return 0; }
  public int update(String table, ContentValues values, String whereClause, String[] whereArgs) { return 0; }
  public void execSQL(String sql) {}
  public void execSQL(String sql, Object[] bindArgs) {}
  public SQLiteStatement compileStatement(String sql) { return null; }
  public boolean isOpen() { return false; }
  public boolean isReadOnly() { return false; }
  public String getPath() { return null; }
  public int getVersion() { return 0; }
  public void setVersion(int version) {}
}
