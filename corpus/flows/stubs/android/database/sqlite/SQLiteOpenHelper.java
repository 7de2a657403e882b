package android.database.sqlite;

import android.content.Context;
import android.database.DatabaseErrorHandler;

public abstract class SQLiteOpenHelper {
  public SQLiteOpenHelper(Context context, String name, SQLiteDatabase.CursorFactory factory, int version) {}
  public SQLiteOpenHelper(Context context, String name, SQLiteDatabase.CursorFactory factory, int version,
      DatabaseErrorHandler errorHandler) {}
  public String getDatabaseName() { return null; }
  public SQLiteDatabase getWritableDatabase() { return null; }
  public SQLiteDatabase getReadableDatabase() { return null; }
  public void close() {}
  public void onConfigure(SQLiteDatabase db) {}
  public abstract void onCreate(SQLiteDatabase db);
  public abstract void onUpgrade(SQLiteDatabase db, int oldVersion, int newVersion);
  public void onDowngrade(SQLiteDatabase db, int oldVersion, int newVersion) {}
  public void onOpen(SQLiteDatabase db) {}
}
