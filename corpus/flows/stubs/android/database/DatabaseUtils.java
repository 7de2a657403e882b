package android.database;

import android.content.ContentValues;
import android.database.sqlite.SQLiteDatabase;

public class DatabaseUtils {
  public DatabaseUtils() {}
  public static String sqlEscapeString(String value) { return null; }
  public static String dumpCursorToString(Cursor cursor) { return null; }
  public static void cursorRowToContentValues(Cursor cursor, ContentValues values) {}
  public static String stringForQuery(SQLiteDatabase db, String query, String[] selectionArgs) { return null; }
}
